import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Lake } from '../../studio/lake/server.ts';

const run = promisify(execFile);

/** Runs the command line tool that Sanity ships, unaltered, on a lake; gives what it printed. */
export async function sanity({ port }: Lake, ...args: string[]): Promise<string> {
  const tool = resolve('node_modules/sanity/bin/sanity');
  const { stdout } = await run(process.execPath, [tool, ...args], {
    cwd: 'studio',
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${resolve('tests/support/localhost-dns.ts')}`,
      SANITY_INTERNAL_ENV: `http://localhost:${port}`, // an address in place of Sanity’s own
      SANITY_AUTH_TOKEN: 'administrator',
      DO_NOT_TRACK: '1',
      CI: '1', // ask nothing
    },
  });
  return stdout;
}
