import { join } from 'node:path';
import { momentText } from '../../src/domain/deadlines.ts';
import { buildSite } from './build.ts';
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
import { serveSite } from './serve.ts';
import { buildStudio, serveStudio } from './studio.ts';

/** Everything on this machine: database, content, Studio, site and form receiver. */
async function start(): Promise<void> {
  say('Starting the database and the local content lake');
  const platform = await startPlatform();
  say('Building the Studio and the site');
  const root = join(state, 'site');
  const [studioFiles] = await Promise.all([buildStudio(project), buildSite(root, process.env)]);
  const addresses = { apiHost: platform.lakeUrl, siteUrl: '' };
  const studio = await serveStudio(studioFiles, {
    port: portOf('STUDIO_PORT', 3333),
    surroundings: () => addresses,
  });
  process.env.STUDIO_URL = studio.url;
  const site = await serveSite(root, portOf('PORT', 8888));
  addresses.siteUrl = site.url;
  stopOnSignal(async () => {
    await site.close();
    await studio.close();
    await platform.stop();
  });
  announce({ site: site.url, studio: studio.url }, platform);
}

function announce(
  urls: { site: string; studio: string },
  { now, databaseUrl, ownDatabase }: Platform,
): void {
  say(`
Checkback is ready.

  The site            ${urls.site}/
  The consultation    ${urls.site}/consultations/send-priorities/
  Its questionnaire   ${urls.site}/consultations/send-priorities/respond/
  The Studio          ${urls.studio}/
  The database        ${ownDatabase ? databaseUrl : 'the one in DATABASE_URL'}
`);
  if (now)
    say(`All clocks started at ${momentText(new Date(now))}, London time, so that the
consultation is open. For the real time: CHECKBACK_NOW= npm start
`);
  say('Press Ctrl-C to stop.');
}

start().catch(fail);
