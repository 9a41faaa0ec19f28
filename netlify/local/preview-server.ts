import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { HeadersHandler } from '@netlify/headers';
import { StaticHandler } from '@netlify/static';
import { createRequest, writeResponse } from 'astro/app/node';
import * as z from 'zod';

type Handler = (request: Request, context: object) => Promise<Response>;

const { folder, port } = z.object({ folder: z.string(), port: z.int() }).parse(workerData);
const statics = new StaticHandler({ directory: join(folder, 'dist') });
const headers = new HeadersHandler({ projectDir: folder, publishDir: 'dist', logger: console });

/** As Netlify serves it: a file where there is one, the function for everything else. */
async function answer(incoming: IncomingMessage, handler: Handler): Promise<Response> {
  const request = createRequest(incoming, { allowedDomains: [{ hostname: 'localhost' }] });
  const file = await statics.match(request);
  if (!file) return handler(request, { ip: '' });
  const response = await file.handle();
  await headers.apply(request, response);
  return response;
}

const entry = join(folder, '.netlify/v1/functions/ssr/ssr.mjs');
const { default: handler }: { default: Handler } = await import(pathToFileURL(entry).href);
await handler(new Request('http://localhost/'), { ip: '' }); // its clock starts now, not with the first visit

const server = createServer((incoming, outgoing) => {
  answer(incoming, handler)
    .then((response) => writeResponse(response, outgoing))
    .catch(() => outgoing.destroy());
});
server.listen(port, '127.0.0.1');
await once(server, 'listening');
parentPort?.postMessage(`http://localhost:${(server.address() as AddressInfo).port}`);
