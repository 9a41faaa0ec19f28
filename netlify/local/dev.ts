import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContentClient } from '../../src/content/client.ts';
import { fetchSnapshot, writeSnapshot } from '../../src/content/fetch-snapshot.ts';
import { buildSite } from './build.ts';
import { keepBundling } from './bundle.ts';
import { fail, portOf, project, say, startPlatform, stopOnSignal } from './platform.ts';

/** Pages, receiver and Studio that change as their source is saved, in the last build's frame. */
async function develop(): Promise<void> {
  const platform = await startPlatform();
  say('Building once, for the frame of the pages that the receiver shows');
  await buildSite(project, process.env);
  await keepBundling(project);
  const following = followContent();

  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHECKBACK_LOCAL: '1' };
  const site = run('astro', ['bin/astro.mjs', 'dev', '--port', `${portOf('PORT', 8888)}`], {
    cwd: project,
    env,
  });
  const studio = run('sanity', ['bin/sanity', 'dev', '--port', `${portOf('STUDIO_PORT', 3333)}`], {
    cwd: join(project, 'studio'),
    env: { ...process.env, DO_NOT_TRACK: '1', SANITY_STUDIO_API_HOST: platform.lakeUrl },
  });
  stopOnSignal(async () => {
    following.unsubscribe();
    site.kill();
    studio.kill();
    await platform.stop();
  });
}

function run(
  name: string,
  [command = '', ...args]: string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
) {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return spawn(process.execPath, [join(folder, command), ...args], { cwd, env, stdio: 'inherit' });
}

/** Pages are made from the snapshot at each request, so that it is all that publishing must renew. */
function followContent() {
  const client = createContentClient(process.env);
  const renew = async () =>
    writeSnapshot(await fetchSnapshot(client), join(project, '.checkback/snapshot.json'));
  return client
    .listen('*')
    .subscribe(() => void renew().catch((cause: Error) => say(cause.message)));
}

develop().catch(fail);
