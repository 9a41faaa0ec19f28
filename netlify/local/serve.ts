import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { pathToFileURL } from 'node:url';
import { HeadersHandler } from '@netlify/headers';
import { StaticHandler, type StaticMatch } from '@netlify/static';
import { report } from '../report.ts';
import { packFunctions, type Packed } from './bundle.ts';

type Handler = (request: Request, context: { params: Record<string, string> }) => Promise<Response>;

type Loaded = Packed & { handler: Handler };

export interface Served {
  url: string;
  close: () => Promise<void>;
}

/** A built site as Netlify serves it: functions from their own packing, everything else static. */
export async function serveSite(root: string, port: number): Promise<Served> {
  const packed = await packFunctions(root);
  const functions = await loadFunctions(packed);
  const server = createServer((incoming, outgoing) => {
    toRequest(incoming)
      .then((request) => (request ? answer(root, functions, request) : notRead()))
      .catch(unexpected)
      .then((response) => write(response, outgoing))
      .catch(() => outgoing.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://localhost:${actual}`, close: () => close(server, packed) };
}

async function loadFunctions(packed: Packed[]): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  for (const each of packed) loaded.push({ ...each, handler: await load(each) });
  return loaded;
}

/** Imported as the platform does it: with the root of its files in the environment. */
async function load({ folder, main }: Packed): Promise<Handler> {
  process.env.LAMBDA_TASK_ROOT = folder;
  const module: { default: Handler } = await import(pathToFileURL(main).href);
  return module.default;
}

async function answer(root: string, functions: Loaded[], request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  for (const { routes, handler } of functions)
    for (const { expression, names, methods } of routes) {
      const match = methods.includes(request.method) && expression.exec(pathname);
      if (match) return handler(request, { params: paramsFrom(names, match.slice(1)) });
    }
  return staticAnswer(root, request);
}

const paramsFrom = (names: string[], values: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? '')]));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function staticAnswer(root: string, request: Request): Promise<Response> {
  if (!['GET', 'HEAD'].includes(request.method))
    return new Response('Method not allowed', { status: 405, headers: { Allow: 'GET, HEAD' } });
  const directory = join(root, 'dist');
  const response = await (await found(directory, request)).handle();
  const headers = new HeadersHandler({ projectDir: root, publishDir: 'dist', logger: console });
  await headers.apply(request, response);
  return response;
}

async function found(directory: string, request: Request): Promise<StaticMatch> {
  const statics = new StaticHandler({ directory });
  const match = await statics.match(request);
  if (match) return match;
  const missing = await statics.match(new Request(new URL('/404.html', request.url)));
  const page = (await missing?.handle()) ?? new Response('Not found');
  return { handle: async () => new Response(page.body, { status: 404, headers: page.headers }) };
}

/** The platform hands a function its whole body at once, and none that is larger than this. */
const MAX_BODY = 6 * 1024 * 1024;

/** The request, or `undefined` where the platform would not pass it on. */
async function toRequest(incoming: IncomingMessage): Promise<Request | undefined> {
  const { method = 'GET', headers, url = '/' } = incoming;
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each ?? '']),
  );
  const body = await wholeBody(incoming);
  const bodyless = method === 'GET' || method === 'HEAD';
  const address = URL.parse(url, `http://${headers.host ?? 'localhost'}`);
  if (!address || !body || !METHODS.test(method)) return undefined;
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

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) await pipeline(Readable.fromWeb(response.body as WebStream), outgoing);
  else outgoing.end();
}

const notRead = (): Response => new Response('Bad request', { status: 400 });

/** Functions catch their own faults, so this is one of ours here. */
function unexpected(error: unknown): Response {
  report('unexpected', error);
  return new Response('Sorry, there is a problem. Try again later.', { status: 500 });
}

async function close(server: Server, packed: Packed[]): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  for (const { folder } of packed) await rm(folder, { recursive: true, force: true });
}
