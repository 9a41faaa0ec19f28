import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { keyable, keyed, keyingForm } from '../../src/domain/keyed.ts';
import { staffedSite, studio } from '../support/staffed-site.ts';

const site = await staffedSite();
const path = '/staff/consultations/send-priorities/submissions';

interface Asking {
  role?: string | undefined;
  origin?: string;
  body?: unknown;
  at?: string;
}

function ask({ role = 'editor', origin = studio, body, at = path }: Asking): Promise<Response> {
  const headers = { authorization: `Bearer ${role}`, origin, 'content-type': 'application/json' };
  const posted = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(
    site.url + at,
    body === undefined ? { headers } : { method: 'POST', headers, body: posted },
  );
}

const sheet = (number: string, change: object = {}) => ({
  attempt: randomUUID(),
  ...{ channel: 'paper', number, version: 'standard', printing: 'A' },
  fields: [
    ['feel-right', 'some'],
    ['missed', 'Buses'],
  ],
  ...change,
});

const read = async <Shape extends z.ZodType>(shape: Shape, response: Response) =>
  shape.parse(await response.json());

it.each(['viewer', 'contributor', 'stranger'])(
  '%s can neither see the form nor key in',
  async (role) => {
    const status = role === 'stranger' ? 401 : 403;
    for (const asking of [{}, { at: '/staff/submissions' }, { body: sheet('9') }])
      expect((await ask({ ...asking, role })).status).toBe(status);
    const { rows } = await site.pool.query('select from submission');
    expect(rows).toEqual([]);
  },
);

it('a page of another site may not ask, whoever signed in', async () => {
  for (const asking of [{}, { body: sheet('9') }])
    expect((await ask({ ...asking, origin: 'https://example.com' })).status).toBe(403);
});

it('an editor sees what can be keyed in, and until when', async () => {
  const { consultations } = await read(keyable, await ask({ at: '/staff/submissions' }));
  expect(consultations.map(({ code, until }) => [code, until])).toEqual([
    ['send-priorities', '11:59pm on Friday 5 September 2025'],
    ['park-play-area', '11:59pm on Sunday 27 July 2025'], // it has closed, but not for long
  ]);
});

it('the form has every question of the site with its codes, and the site’s own style', async () => {
  const { form, style, counts } = await read(keyingForm, await ask({ at: `${path}?printing=B` }));
  expect(form).toContain('Question 1');
  expect(form).toContain('Most of them (most)');
  expect(form.indexOf('early-identification')).toBeLessThan(form.indexOf('support-delays'));
  expect(style).toContain('.govuk-radios__input');
  expect(counts).toEqual([]);
});

it('a sheet is stored, agrees, and differs', async () => {
  const stored = await ask({ body: sheet('12') });
  expect([stored.status, (await read(keyed, stored)).result]).toEqual([201, 'stored']);
  const agrees = await ask({ body: sheet('12'), role: 'administrator' });
  expect([agrees.status, (await read(keyed, agrees)).result]).toEqual([200, 'agrees']);
  const differs = await ask({ body: sheet('12', { fields: [['missed', 'Trains']] }) });
  expect(differs.status).toBe(409);
  expect(await read(keyed, differs)).toMatchObject({
    differences: [
      { question: 'Do these challenges feel right?', kept: ['Some of them'], now: [] },
      { question: 'Have we missed anything?', kept: ['Buses'], now: ['Trains'] },
    ],
  });
  const { counts } = await read(keyingForm, await ask({}));
  expect(counts).toEqual([{ channel: 'paper', keyed: 1, checked: 1 }]);
  const { rows } = await site.pool.query('select who, did from keying.event order by at');
  expect(rows).toEqual([
    { who: expect.stringContaining('editor'), did: 'stored' },
    { who: expect.stringContaining('administrator'), did: 'agrees' },
  ]);
});

it.each([
  ['what is no JSON', 400, 'channel=paper'],
  ['another channel', 400, sheet('1', { channel: 'online' })],
  ['another printing', 400, sheet('1', { printing: 'C' })],
  ['no number', 400, sheet(' - ')],
  ['a number of 21 letters', 400, sheet('1'.repeat(21))],
  ['more than it should hold', 400, sheet('1', { extra: true })],
  ['257 fields', 400, sheet('1', { fields: Array.from({ length: 257 }, () => ['missed', 'a']) })],
  ['a NUL', 400, sheet('1', { fields: [['missed', 'a\0b']] })],
  ['half of a letter', 400, sheet('1', { fields: [['missed', 'a\ud800b']] })],
  ['more than 64 KB', 400, sheet('1', { fields: [['missed', 'a'.repeat(70_000)]] })],
  [
    'the same field twice',
    403,
    sheet('1', {
      fields: [
        ['feel-right', 'some'],
        ['feel-right', 'no'],
      ],
    }),
  ],
  [
    'its own order',
    403,
    sheet('1', {
      fields: [
        ['_order', '3'],
        ['missed', 'a'],
      ],
    }),
  ],
  ['an option that is not there', 422, sheet('1', { fields: [['feel-right', 'elsewhere']] })],
  ['nothing', 422, sheet('1', { fields: [] })],
])('%s is answered %i, and nothing is kept', async (_what, status, body) => {
  const response = await ask({ body });
  expect(response.status).toBe(status);
  expect(['refused', 'problems']).toContain((await read(keyed, response)).result);
  const { rows } = await site.pool.query('select from submission');
  expect(rows).toHaveLength(1);
});

it('there is nothing to key in for a consultation that is not there, or has long closed', async () => {
  expect((await ask({ at: '/staff/consultations/nothing/submissions' })).status).toBe(404);
});
