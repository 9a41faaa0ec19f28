import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { promisify } from 'node:util';
import { StaticHandler } from '@netlify/static';
import { madeOnce } from './made-once.ts';

const run = promisify(execFile);

const sources = [
  'studio/*.{ts,tsx,json}',
  'studio/{schemas,structure,actions,publishing,tools}/**/*.{ts,tsx}',
  'src/{domain,form,content}/**/*.{ts,tsx}',
  'package-lock.json',
  'tsconfig.json',
];

/** The real Studio, built once for each state of its sources; which addresses it uses, it is told later. */
export function buildStudio(root: string): Promise<string> {
  const sanity = createRequire(import.meta.url).resolve('sanity/package.json');
  const command = join(dirname(sanity), 'bin/sanity');
  const make = async (into: string) => {
    const env = { ...process.env, DO_NOT_TRACK: '1' };
    await run(process.execPath, [command, 'build', into, '-y'], { cwd: join(root, 'studio'), env });
  };
  return madeOnce({ folder: join(root, '.checkback/studio'), root, sources, make });
}

export interface ServedStudio {
  url: string;
  close: () => Promise<void>;
}

/** What `studio/surroundings.ts` reads. */
export interface Surroundings {
  apiHost: string;
  clockShift: number;
  siteUrl: string;
  previewUrl: string;
}

interface Serving {
  port: number;
  surroundings: () => Surroundings;
}

/** A built Studio: its files, and its one page at every other address. */
export async function serveStudio(directory: string, serving: Serving): Promise<ServedStudio> {
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://localhost');
    answer(path, { directory, page: () => withSurroundings(page, serving.surroundings()) })
      .then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        if (response.body) await pipeline(Readable.fromWeb(response.body as WebStream), outgoing);
        else outgoing.end();
      })
      .catch(() => outgoing.destroy());
  });
  server.listen(serving.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://localhost:${port}`, close };
}

async function answer(
  address: URL,
  { directory, page }: { directory: string; page: () => string },
): Promise<Response> {
  if (!extname(address.pathname)) return html(page());
  const match = await new StaticHandler({ directory }).match(new Request(address));
  return match ? match.handle() : new Response('Not found', { status: 404 });
}

const html = (text: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': "frame-ancestors 'self'",
    },
  });

const withSurroundings = (page: string, surroundings: Surroundings): string =>
  page.replace('<head>', () => `<head><meta name="checkback" content="${escaped(surroundings)}">`);

const escaped = (value: object): string =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
