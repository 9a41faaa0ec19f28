import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { setTimeout } from 'node:timers/promises';
import { report } from '../report.ts';
import { answer, closeDeploy, openDeploy, type Deploy } from './deploy.ts';

export interface Served {
  url: string;
  deploy: () => Deploy;
  /** From the next request on, this is what people see. */
  show: (deploy: Deploy) => void;
  close: () => Promise<void>;
}

/** A built site as Netlify serves it: functions from their own packing, everything else static. */
export const serveSite = async (root: string, port: number, own?: OwnPages): Promise<Served> =>
  serveDeploy(await openDeploy(root), port, own);

/** Pages that there are on this machine and nowhere else, by their addresses. */
export type OwnPages = Record<string, () => Promise<Response>>;

export async function serveDeploy(
  first: Deploy,
  port: number,
  own: OwnPages = {},
): Promise<Served> {
  let deploy = first;
  const server = createServer((incoming, outgoing) => {
    toRequest(incoming)
      .then((got) => (got instanceof Request ? (own[pathOf(got)]?.() ?? answer(deploy, got)) : got))
      .catch(unexpected)
      .then((response) => write(response, outgoing))
      .catch(() => outgoing.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${actual}`,
    deploy: () => deploy,
    show: (next) => void (deploy = next),
    close: () => close(server).then(() => closeDeploy(deploy)),
  };
}

const pathOf = ({ url }: Request): string => new URL(url).pathname;

/** The platform hands a function its whole body at once, and none that is larger than this. */
const MAX_BODY = 6 * 1024 * 1024;

/** Nor one that takes longer than this to arrive. */
const MAX_TIME = 10_000;

/** The request, or what the platform answers where it would not pass it on. */
async function toRequest(incoming: IncomingMessage): Promise<Request | Response> {
  const { method = 'GET', headers, url = '/' } = incoming;
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each ?? '']),
  );
  const body = await inTime(wholeBody(incoming));
  if (body === 'late') return late();
  const bodyless = method === 'GET' || method === 'HEAD';
  const address = URL.parse(url, `http://${headers.host ?? 'localhost'}`);
  if (!address || !body || !METHODS.test(method)) return notRead();
  return new Request(address, { method, headers: pairs, ...(bodyless ? {} : { body }) });
}

const METHODS = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

async function wholeBody(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk); // what is over is read off the line and dropped
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : undefined;
}

async function inTime<Value>(reading: Promise<Value>): Promise<Value | 'late'> {
  const stop = new AbortController();
  const end = setTimeout(MAX_TIME, 'late' as const, { signal: stop.signal });
  return Promise.race([reading, end]).finally(() => {
    end.catch(() => undefined); // it is over before its time
    stop.abort();
  });
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) await pipeline(Readable.fromWeb(response.body as WebStream), outgoing);
  else outgoing.end();
}

const notRead = (): Response => new Response('Bad request', { status: 400 });

/** Closed, since nobody waits for the rest. */
const late = (): Response =>
  new Response('Sorry, your answers took too long to reach us. Go back and send them again.', {
    status: 408,
    headers: { Connection: 'close', 'Content-Type': 'text/plain; charset=utf-8' },
  });

/** Functions catch their own faults, so this is one of ours here. */
function unexpected(error: unknown): Response {
  report('unexpected', error);
  return new Response('Sorry, there is a problem. Try again later.', { status: 500 });
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
