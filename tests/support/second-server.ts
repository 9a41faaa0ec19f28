import { inject } from 'vitest';
import { runUntil, type Running } from './process.ts';
import { testSecret } from './world.ts';

export type Server = Running & { url: string };

/** The same built site served once more, in another environment. Tokens hold for both. */
export async function secondServer(env: Record<string, string>): Promise<Server> {
  const running = await runUntil(
    /Serving at (\S+) now/,
    ['tests/support/serve.ts', inject('siteRoot')],
    {
      DATABASE_URL: inject('databaseUrl'),
      CHECKBACK_SECRET: testSecret,
      CHECKBACK_NOW: '2025-07-21T13:42:00Z',
      NODE_ENV: '',
      ...env,
    },
  );
  return { ...running, url: running.match[1]! };
}
