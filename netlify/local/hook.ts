import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Hook {
  url: string; // that only who was told can guess, as Netlify's own
  close: () => void;
}

/** Stands in for Netlify's build hook: whoever posts to it wants a build. */
export async function openHook(build: () => void): Promise<Hook> {
  const path = `/build_hooks/${randomUUID()}`;
  const server = createServer(({ method, url }, answer) => {
    const isHook = method === 'POST' && url === path;
    if (isHook) build();
    answer.writeHead(isHook ? 200 : 404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => (server.closeAllConnections(), void server.close());
  return { url: `http://127.0.0.1:${port}${path}`, close };
}
