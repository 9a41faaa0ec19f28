import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusedCaller } from './loopback.ts';
import { refusal } from './replies.ts';

const MAX_BODY = 20_000_000; // bytes: photographs come straight from cameras
const LOOPBACK = '127.0.0.1';

export type Answer = (request: Request) => Promise<Response>;

/** Serves `answer` to this machine only, on `port` or, where that is 0, on any that is free. */
export async function serve(
  answer: Answer,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer((incoming, outgoing) => void handle(answer, incoming, outgoing));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, LOOPBACK, listening);
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('Cannot tell the port of the lake');
  return { server, port: address.port };
}

export const addressOf = (port: number): string => `http://${LOOPBACK}:${port}`;

export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
}

async function handle(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse) {
  const refused = refusedCaller(incoming.headers);
  const cors = refused ? {} : corsHeaders(incoming);
  const response = refused
    ? refusal(refused.status, refused.reason)
    : await answered(answer, incoming);
  const headers = { ...Object.fromEntries(response.headers), ...cors };
  outgoing.writeHead(response.status, headers);
  await pass(response, outgoing);
  outgoing.end();
}

/** Passes an answer on as it comes, until it ends or nobody reads it any more. */
async function pass({ body }: Response, outgoing: ServerResponse): Promise<void> {
  if (!body) return;
  const reader = body.getReader();
  outgoing.once('close', () => void reader.cancel());
  for (let read = await reader.read(); !read.done; read = await reader.read())
    outgoing.write(read.value);
}

async function answered(answer: Answer, incoming: IncomingMessage): Promise<Response> {
  if (incoming.method === 'OPTIONS') return new Response(null, { status: 204 });
  try {
    const body = await bodyOf(incoming);
    return body ? await answer(toRequest(incoming, body)) : refusal(413, 'Too much was sent');
  } catch (cause) {
    console.error(`Cannot answer ${incoming.method} ${incoming.url}:`, cause);
    return refusal(500, 'The lake could not answer');
  }
}

/** `undefined` where somebody sends more than we would read. */
async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += (chunk as Buffer).length;
    if (length <= MAX_BODY) chunks.push(chunk as Buffer);
  }
  return length <= MAX_BODY ? new Uint8Array(Buffer.concat(chunks)) : undefined;
}

function toRequest(incoming: IncomingMessage, body: Uint8Array<ArrayBuffer>): Request {
  const { method = 'GET', url = '/' } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const address = new URL(`http://${incoming.headers.host ?? LOOPBACK}${url}`);
  return new Request(address, {
    method,
    headers,
    ...(!['GET', 'HEAD'].includes(method) && { body }),
  });
}

/** The Studio stands at another port, which to a browser is another site. */
function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  if (!headers.origin) return {};
  return {
    'access-control-allow-origin': headers.origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? 'authorization',
    'access-control-max-age': '600',
    vary: 'Origin',
  };
}
