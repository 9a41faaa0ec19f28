import { join } from 'node:path';
import { momentText } from '../../src/domain/deadlines.ts';
import { openBuilder } from './builder.ts';
import { OUTBOX, outboxPage } from './outbox.ts';
import {
  fail,
  portOf,
  project,
  say,
  startPlatform,
  state,
  stopOnSignal,
  type Platform,
} from './platform.ts';
import { buildPreview, servePreview } from './preview.ts';
import { openPrinter } from './printer.ts';
import { buildFirst, clockOf, type Rebuilding } from './rebuild.ts';
import { serveSite } from './serve.ts';
import { buildStudio, serveStudio, type Surroundings } from './studio.ts';

/** Everything on this machine: database, content, Studio, preview, site and form receiver. */
async function start(): Promise<void> {
  say('Starting the database and the local content lake');
  const platform = await startPlatform();
  const { lakeUrl: apiHost, clockShift } = platform;
  say('Building the Studio, the preview and the site');
  const building = buildingOf(platform);
  const [studioFiles, previewFiles, firstBuild] = await Promise.all([
    buildStudio(project),
    buildPreview(project, process.env),
    buildFirst(building),
  ]);
  const around: Surroundings = { apiHost, clockShift, siteUrl: '', previewUrl: '' };
  const studio = await serveStudio(studioFiles, {
    port: portOf('STUDIO_PORT', 3333),
    surroundings: () => around,
  });
  process.env.STUDIO_URL = studio.url;
  const preview = await servePreview({
    folder: previewFiles,
    port: portOf('PREVIEW_PORT', 8889),
    variables: {
      ...process.env,
      SANITY_TOKEN: platform.draftToken,
      CHECKBACK_NOW: clockOf(building),
    },
  });
  const site = await serveSite(firstBuild, portOf('PORT', 8888), {
    [OUTBOX]: () => outboxPage(process.env),
  });
  process.env.URL ??= site.url; // for the links in e-mails; the builds have their variables already
  const builder = await openBuilder(building, site);
  platform.tell(`${site.url}/publish`);
  Object.assign(around, { siteUrl: site.url, previewUrl: preview.url });
  stopOnSignal(async () => {
    for (const each of [builder, site, preview, studio]) await each.close();
    building.printer.close();
    await platform.stop();
  });
  announce({ site: site.url, studio: studio.url, preview: preview.url }, platform);
}

const buildingOf = ({ clockShift }: Platform): Rebuilding => ({
  root: join(state, 'site'),
  printer: openPrinter(process.env),
  variables: { ...process.env },
  clockShift,
});

function announce(
  urls: { site: string; studio: string; preview: string },
  { now, databaseUrl, ownDatabase }: Platform,
): void {
  say(`
Checkback is ready.

  The site            ${urls.site}/
  The consultation    ${urls.site}/consultations/send-priorities/
  Its questionnaire   ${urls.site}/consultations/send-priorities/respond/
  The Studio          ${urls.studio}/
  The preview         ${urls.preview}/ (opened from the Studio)
  The outbox          ${urls.site}${OUTBOX} (of emails, which are not sent)
  The database        ${ownDatabase ? databaseUrl : 'the one in DATABASE_URL'}
`);
  if (now)
    say(`All clocks started at ${momentText(new Date(now))}, London time, so that the
consultation is open. For the real time: CHECKBACK_NOW= npm start
`);
  say('Press Ctrl-C to stop.');
}

start().catch(fail);
