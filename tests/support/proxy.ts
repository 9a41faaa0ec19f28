import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  url: string; // the same database, by way of the proxy
  cut: () => void; // the database is gone: open connections break, new ones are refused
  stall: () => void; // it is there and hears nothing
  mute: () => void; // it hears, and what it says is lost
  mend: () => void;
  close: () => void;
}

/** Stands between the receiver and its database, and can fail. */
export async function proxyTo(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let state: 'well' | 'cut' | 'stalled' | 'mute' = 'well';

  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => undefined);
    if (state === 'cut') return void client.destroy();
    const upstream = connect(Number(target.port || 5432), target.hostname);
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
    client.on('data', (chunk) => state !== 'stalled' && upstream.write(chunk));
    upstream.on('data', (chunk) => state === 'well' && client.write(chunk));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const drop = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut: () => {
      state = 'cut';
      drop();
    },
    stall: () => void (state = 'stalled'),
    mute: () => void (state = 'mute'),
    mend: () => {
      state = 'well';
      drop();
    },
    close: () => {
      drop();
      server.close();
    },
  };
}
