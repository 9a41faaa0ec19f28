import { join } from 'node:path';
import { momentText } from '../../src/domain/deadlines.ts';
import { buildSite } from './build.ts';
import { fail, say, startPlatform, state, stopOnSignal, type Platform } from './platform.ts';
import { serveSite } from './serve.ts';

/** Everything on this machine: database, content, site and form receiver. */
async function start(): Promise<void> {
  say('Starting the database and the local content lake');
  const platform = await startPlatform();
  say('Building the site');
  const root = join(state, 'site');
  await buildSite(root, process.env);
  const site = await serveSite(root, Number(process.env.PORT ?? 8888));
  stopOnSignal(async () => {
    await site.close();
    await platform.stop();
  });
  announce(site.url, platform);
}

function announce(url: string, { now, databaseUrl, ownDatabase }: Platform): void {
  say(`
Checkback is ready.

  The site            ${url}/
  The consultation    ${url}/consultations/send-priorities/
  Its questionnaire   ${url}/consultations/send-priorities/respond/
  The database        ${ownDatabase ? databaseUrl : 'the one in DATABASE_URL'}
`);
  if (now)
    say(`All clocks started at ${momentText(new Date(now))}, London time, so that the
consultation is open. For the real time: CHECKBACK_NOW= npm start
`);
  say('Press Ctrl-C to stop.');
}

start().catch(fail);
