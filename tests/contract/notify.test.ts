import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Email } from '../../netlify/emails/mailer.ts';
import { createNotify } from '../../netlify/emails/notify.ts';
import { templateOf } from '../../netlify/emails/template.ts';
import { sign } from '../../netlify/emails/web-token.ts';
import { asPacked } from '../../netlify/local/bundle.ts';
import { fakeNotify, notifyKey, templateId, type Answer } from '../support/fake-notify.ts';

const fake = await fakeNotify();
afterAll(() => fake.close());
beforeEach(() => {
  fake.taken.length = 0;
  fake.answers.length = 0;
});

const setUp = { key: notifyKey, templateId, apiUrl: fake.url };
const notify = createNotify(setUp);

const email: Email = {
  reference: 'a-reference',
  to: 'reader@example.com',
  subject: 'Now open: Library hours',
  body: 'You can now answer our questions.',
  stopUrl: 'https://consult.example.gov.uk/consultations/library-hours/emails/stop/token/',
};

it('an e-mail is handed to GOV.UK Notify as its API has it, with the link that unsubscribes', async () => {
  expect(await notify.hand(email)).toEqual({ kind: 'taken' });
  expect(fake.taken).toEqual([
    {
      template_id: templateId,
      email_address: email.to,
      personalisation: { subject: email.subject, body: email.body },
      reference: email.reference,
      one_click_unsubscribe_url: email.stopUrl,
    },
  ]);
});

it('a link that is not https, or none, is left out', async () => {
  await notify.hand({ ...email, stopUrl: 'http://localhost:8888/stop/' });
  const { reference, to, subject, body } = email;
  await notify.hand({ reference, to, subject, body });
  expect(fake.taken.map((each) => each.one_click_unsubscribe_url)).toEqual([undefined, undefined]);
});

it('GOV.UK Notify is asked by a reference whether it has an e-mail', async () => {
  await notify.hand(email);
  expect(await notify.has(email.reference)).toBe(true);
  expect(await notify.has('another & reference')).toBe(false);
});

it.each<[string, Answer, object]>([
  [
    'an address that cannot be one',
    [400, 'ValidationError', 'email_address Not a valid email address'],
    { kind: 'refused', reason: 'address', isFinal: true },
  ],
  [
    'a key for the team alone',
    [400, 'BadRequestError', 'Can’t send to this recipient using a team-only API key'],
    { kind: 'refused', reason: 'trial', isFinal: false },
  ],
  [
    'a template that is gone',
    [400, 'BadRequestError', 'Template not found'],
    { kind: 'refused', reason: 'template', isFinal: false },
  ],
  [
    'a limit that is reached',
    [429, 'TooManyRequestsError', 'Exceeded send limits (50) for today'],
    { kind: 'refused', reason: 'limit', isFinal: false },
  ],
  [
    'a fault of its own',
    [500, 'Exception', 'Internal server error'],
    { kind: 'unsure', reason: 'unreachable' },
  ],
  ['a line that breaks', 'drop', { kind: 'unsure', reason: 'unreachable' }],
])('of %s it is known whether it was sent', async (_what, answer, handed) => {
  fake.answers.push(answer);
  expect(await notify.hand(email)).toEqual(handed);
  expect(await notify.has(email.reference)).toBe(answer === 'drop');
});

it('jsonwebtoken takes a token that we sign, and takes it for nobody else’s', () => {
  const claims = { iss: 'a service', iat: 1_700_000_000 };
  const client = createRequire(import.meta.url).resolve('notifications-node-client');
  const { verify } = createRequire(client)('jsonwebtoken') as {
    verify: (token: string, secret: string, options: object) => unknown;
  };
  const token = sign(claims, 'a secret', { header: { typ: 'JWT', alg: 'HS256' } });
  expect(verify(token, 'a secret', { algorithms: ['HS256'] })).toEqual(claims);
  expect(() => verify(token, 'another', {})).toThrow('invalid signature');
});

it('packed for the functions it does the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'checkback-notify-'));
  const outfile = join(folder, 'notify.mjs');
  await build({ ...asPacked, entryPoints: ['netlify/emails/notify.ts'], outfile });
  expect((await stat(outfile)).size).toBeLessThan(150_000);
  const packed = (await import(outfile)) as { createNotify: typeof createNotify };
  const mailer = packed.createNotify(setUp);
  expect(await mailer.hand(email)).toEqual({ kind: 'taken' });
  expect(await mailer.has(email.reference)).toBe(true);
  await rm(folder, { recursive: true });
});

it('a key of nobody is refused, and that it is asked for something is not taken for an answer', async () => {
  const key = notifyKey.replace(/9$/, '8');
  const stranger = createNotify({ ...setUp, key });
  expect(await stranger.hand(email)).toEqual({ kind: 'refused', reason: 'key', isFinal: false });
  await expect(stranger.has(email.reference)).rejects.toThrow();
  await expect(templateOf({ ...setUp, key })).rejects.toMatchObject({ response: { status: 403 } });
});

it('templateOf() reads what we write into', async () => {
  expect(await templateOf(setUp)).toEqual({
    ...{ type: 'email', subject: '((subject))', body: '((body))' },
  });
  expect(fake.taken).toEqual([]);
});
