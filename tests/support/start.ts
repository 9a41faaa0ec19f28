import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runUntil, type Running } from './process.ts';

export type Started = Running & { url: string; studioUrl: string; databaseUrl: string };

/** A folder for `npm start` to remember things in, away from the project's own. */
export async function ownState(): Promise<string> {
  const state = await mkdtemp(join(tmpdir(), 'checkback-test-'));
  await chmod(state, 0o755); // PostgreSQL runs as another user where we are root
  return state;
}

const ready =
  /The site\s+(\S+)\/\n[\s\S]*The Studio\s+(\S+)\/\n[\s\S]*The database\s+(.+)\n[\s\S]*Ctrl-C/;

/** What `npm start` runs, up to the line that says how to stop it. */
export async function startSite(
  state: string,
  env: Record<string, string | undefined>,
): Promise<Started> {
  const site = await runUntil(ready, ['netlify/local/start.ts'], {
    CHECKBACK_STATE: state,
    PORT: '0',
    STUDIO_PORT: '0',
    PREVIEW_PORT: '0',
    NODE_ENV: '',
    ...env,
  });
  const [, url = '', studioUrl = '', databaseUrl = ''] = site.match;
  return { ...site, url, studioUrl, databaseUrl };
}
