import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answered } from '../../src/domain/answered.ts';

/** What the site's staff functions say, for a Studio to be tried without a site. */
export interface StaffSays {
  answered: Answered | undefined; // undefined: the counts cannot be had
  publishing: object | undefined; // undefined: out of order
}

export interface StaffServer {
  url: string;
  says: StaffSays;
  asked: string[]; // `POST publishing`
  close: () => Promise<void>;
}

export async function startStaffServer(says: StaffSays): Promise<StaffServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/staff/', '');
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', 'authorization');
    response.setHeader('access-control-allow-methods', 'GET, POST');
    if (request.method === 'OPTIONS') return void response.end();
    asked.push(`${request.method} ${path}`);
    const body = path === 'publishing' ? says.publishing : says.answered;
    response.statusCode = body ? 200 : 503;
    response.end(JSON.stringify(body ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://localhost:${port}`, says, asked, close };
}
