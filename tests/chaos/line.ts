import { Agent, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Sending {
  path: string;
  body: string | Buffer;
  method?: string;
  headers?: OutgoingHttpHeaders;
}

export interface Answered {
  status: number;
  location: string; // empty where there is none
  html: string;
}

/** A way to the site that keeps its connections, as a browser does. */
export interface Line {
  send: (sending: Sending) => Promise<Answered>;
  close: () => void;
}

const FORM = 'application/x-www-form-urlencoded';

/** A server that is killed breaks the connection, so this needs little patience. */
const PATIENCE_MS = 10_000;

/** Straight over `node:http`: `fetch` costs the client as much as the answer costs the server. */
export function lineTo(port: number): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });

  function send({ path, body, method = 'POST', headers = {} }: Sending): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, agent, timeout: PATIENCE_MS });
      const all = { 'content-type': FORM, 'content-length': Buffer.byteLength(body), ...headers };
      for (const [name, value] of Object.entries(all)) if (value) asked.setHeader(name, value);
      asked.on('response', (answer) => void read(answer).then(resolve, reject));
      asked.on('timeout', () => asked.destroy(new Error('No answer')));
      asked.on('error', reject);
      asked.end(body);
    });
  }

  return { send, close: () => agent.destroy() };
}

async function read(answer: IncomingMessage): Promise<Answered> {
  const html = await text(answer);
  return { status: answer.statusCode ?? 0, location: answer.headers.location ?? '', html };
}
