import { inject } from 'vitest';
import { runUntil, type Running } from './process.ts';
import { proxyTo, type Proxy } from './proxy.ts';
import { testSecret, testTextKeys } from './world.ts';

export type Server = Running & { url: string };

/** The same built site served once more, in another environment. Tokens hold for both. */
export const secondServer = (env: Record<string, string>): Promise<Server> =>
  serverOf(inject('siteRoot'), env);

/** A built site, served in an environment of its own. */
export async function serverOf(root: string, env: Record<string, string>): Promise<Server> {
  const running = await runUntil(/Serving at (\S+) now/, ['tests/support/serve.ts', root], {
    DATABASE_URL: inject('databaseUrl'),
    RECEIVER_DATABASE_URL: '', // the owner's way in, made somebody who may do little
    PERSON_DATABASE_URL: '',
    SUBSCRIBER_DATABASE_URL: '',
    SENDER_DATABASE_URL: '',
    CHECKBACK_SECRET: testSecret,
    CHECKBACK_TEXT_KEYS: testTextKeys,
    CHECKBACK_NOW: '2025-07-21T13:42:00Z',
    NODE_ENV: '',
    ...env,
  });
  return { ...running, url: running.match[1]! };
}

export interface Unreliable {
  server: Server;
  proxy: Proxy;
  stop: () => Promise<void>;
}

/** The same site with a database that can fail, by the proxy that stands before it. */
export async function serverOnProxy(): Promise<Unreliable> {
  const proxy = await proxyTo(inject('databaseUrl'));
  const server = await secondServer({ DATABASE_URL: proxy.url });
  const stop = async () => {
    await server.stop();
    proxy.close();
  };
  return { server, proxy, stop };
}
