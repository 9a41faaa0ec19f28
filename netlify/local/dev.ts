import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSite } from './build.ts';
import { fail, project, say, startPlatform, stopOnSignal } from './platform.ts';

/** Pages that change as their source is saved. The receiver shows its pages in the last build's frame. */
async function develop(): Promise<void> {
  const platform = await startPlatform();
  say('Building once, for the frame of the pages that the receiver shows');
  await buildSite(project, process.env);

  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const args = [join(dirname(astro), 'bin/astro.mjs'), 'dev', '--port', process.env.PORT ?? '8888'];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NETLIFY_DEV: 'true' };
  const server = spawn(process.execPath, args, { cwd: project, env, stdio: 'inherit' });
  stopOnSignal(async () => {
    server.kill();
    await platform.stop();
  });
}

develop().catch(fail);
