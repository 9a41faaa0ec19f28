import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Receiver {
  url: string;
  next: () => Promise<Received>; // waits for one that was not yet looked at
  count: () => number;
  atOnce: () => number; // the most that it ever had to answer at one time
}

/** Receives webhooks, and answers each with the next of `statuses`; 0 is no answer at all. */
export async function receiver(...statuses: number[]): Promise<Receiver> {
  const inbox: Received[] = [];
  const waiting: ((received: Received) => void)[] = [];
  let count = 0;
  let [open, atOnce] = [0, 0];
  const server = createServer((incoming, outgoing) => {
    const status = statuses[count++] ?? 200;
    atOnce = Math.max(atOnce, (open += 1));
    outgoing.on('close', () => (open -= 1));
    void text(incoming).then((body) => {
      const received = { headers: incoming.headers, body };
      const taker = waiting.shift();
      if (taker) taker(received);
      else inbox.push(received);
      const location = 'http://example.com/';
      if (status) outgoing.writeHead(status, status === 307 ? { location } : {}).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => (server.closeAllConnections(), void server.close()));
  const { port } = server.address() as AddressInfo;
  const next = () => {
    const received = inbox.shift();
    return received ? Promise.resolve(received) : new Promise<Received>((t) => waiting.push(t));
  };
  return {
    url: `http://localhost:${port}/publish`,
    next,
    count: () => count,
    atOnce: () => atOnce,
  };
}
