import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import * as z from 'zod';

const service = '00000000-1111-4222-8333-444444444444';
const secret = '55555555-6666-4777-8888-999999999999';
export const notifyKey = `checkback-${service}-${secret}`;
export const templateId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

/** What the API takes, by its documentation: no other field, and an unsubscribe link by https alone. */
const email = z.strictObject({
  template_id: z.guid(),
  email_address: z.string(),
  personalisation: z.record(z.string(), z.string()),
  reference: z.string().max(1000),
  one_click_unsubscribe_url: z.url({ protocol: /^https$/ }).optional(),
});
export type Taken = z.infer<typeof email>;

/** An error as the API words it; `drop`: it takes the e-mail and the line breaks before it says so. */
export type Answer = [status: number, error: string, message: string] | 'drop';

export interface FakeNotify {
  url: string;
  taken: Taken[];
  answers: Answer[]; // to what is posted next, in turn
  onTaken: (count: number) => void;
  quiet: () => Promise<void>; // when nobody is connected, so that all that was sent is taken
  close: () => Promise<void>;
}

/** GOV.UK Notify as far as we use it, on this machine. */
export async function fakeNotify(): Promise<FakeNotify> {
  const fake: Omit<FakeNotify, 'url' | 'close' | 'quiet'> = {
    taken: [],
    answers: [],
    onTaken: () => undefined,
  };

  async function said(request: IncomingMessage): Promise<[number, unknown] | 'drop'> {
    const url = new URL(request.url ?? '', 'http://localhost');
    if (!isSigned(request.headers.authorization)) return failed(403, 'AuthError', 'Invalid token');
    if (url.pathname === `/v2/template/${templateId}`) return [200, template];
    if (url.pathname === '/v2/notifications')
      return [200, found(url.searchParams.get('reference'))];
    if (url.pathname !== '/v2/notifications/email' || request.method !== 'POST')
      return failed(404, 'NotFound', 'Not found');
    return post(email.parse(await json(request)));
  }

  function post(body: Taken): [number, unknown] | 'drop' {
    const answer = fake.answers.shift();
    if (answer && answer !== 'drop') return failed(...answer);
    fake.taken.push(body);
    fake.onTaken(fake.taken.length);
    return answer ?? [201, { id: crypto.randomUUID(), reference: body.reference }];
  }

  const found = (reference: string | null) => ({
    notifications: fake.taken.filter((each) => each.reference === reference),
    links: {},
  });

  const server = createServer((request, response) => {
    said(request)
      .catch((): [number, unknown] => failed(400, 'ValidationError', 'It is not as documented'))
      .then((answer) => {
        if (answer === 'drop') return void response.destroy();
        response.writeHead(answer[0], { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer[1]));
      })
      .catch(() => response.destroy());
  });
  let connections = 0;
  server.on('connection', (socket) => {
    connections += 1;
    socket.once('close', () => {
      connections -= 1;
      if (connections === 0) server.emit('quiet');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(fake, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    quiet: async () => void (connections > 0 && (await once(server, 'quiet'))),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  });
}

const template = { id: templateId, type: 'email', subject: '((subject))', body: '((body))' };

const failed = (status: number, error: string, message: string): [number, unknown] => [
  status,
  { status_code: status, errors: [{ error, message }] },
];

/** A JSON Web Token of our service, signed with our key and made within the last half minute. */
function isSigned(authorization = ''): boolean {
  const [header = '', claims = '', signature] = authorization.replace(/^Bearer /, '').split('.');
  const expected = createHmac('sha256', secret).update(`${header}.${claims}`).digest('base64url');
  if (signature !== expected) return false;
  const { iss, iat } = z
    .object({ iss: z.string(), iat: z.int() })
    .parse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
  return iss === service && Math.abs(Date.now() / 1000 - iat) < 30;
}
