import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSite } from './build.ts';
import { keepBundling } from './bundle.ts';
import { fail, project, say, startPlatform, stopOnSignal } from './platform.ts';

/** Pages and receiver that change as their source is saved, in the last build's frame. */
async function develop(): Promise<void> {
  const platform = await startPlatform();
  say('Building once, for the frame of the pages that the receiver shows');
  await buildSite(project, process.env);
  await keepBundling(project);

  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const args = [join(dirname(astro), 'bin/astro.mjs'), 'dev', '--port', process.env.PORT ?? '8888'];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHECKBACK_LOCAL: '1' };
  const server = spawn(process.execPath, args, { cwd: project, env, stdio: 'inherit' });
  stopOnSignal(async () => {
    server.kill();
    await platform.stop();
  });
}

develop().catch(fail);
