import { createServer } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { askStaff } from '../../studio/publishing/staff.ts';

const shape = z.object({
  method: z.string(),
  path: z.string(),
  bearer: z.string(),
  sent: z.string(),
});

/** A site that says what it was asked, or whatever it is told to say. */
async function site(status = 200, said?: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method, url: path, headers } = request;
    const sent = await text(request);
    response.statusCode = status;
    response.end(said ?? JSON.stringify({ method, path, bearer: headers.authorization, sent }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it.each(['GET', 'POST'] as const)(
  'askStaff() asks by %s, with the officer’s token',
  async (method) => {
    const staff = { siteUrl: await site(), token: 'secret' };
    expect(await askStaff(staff, { path: 'publishing', shape, method })).toEqual({
      ok: true,
      body: { method, path: '/staff/publishing', bearer: 'Bearer secret', sent: '' },
    });
  },
);

it('askStaff() sends what it is given', async () => {
  const staff = { siteUrl: await site(), token: 'secret' };
  const asked = { path: 'x', shape, method: 'POST' as const, body: { people: 12 } };
  expect(await askStaff(staff, asked)).toMatchObject({ body: { sent: '{"people":12}' } });
});

it('askStaff() gives on what a site says to do', async () => {
  const staff = { siteUrl: await site(422, '{"message":"Say where it is from"}'), token: 'secret' };
  expect(await askStaff(staff, { path: 'x', shape })).toEqual({
    ...{ ok: false, why: 'silent', message: 'Say where it is from' },
  });
});

it.each([
  ['does not know who asks', 401, undefined, 'refused'],
  ['does not let them', 403, undefined, 'refused'],
  ['knows of no such thing', 404, undefined, 'missing'],
  ['is out of order', 503, undefined, 'silent'],
  ['says something else', 200, '{"live":4}', 'silent'],
  ['says no JSON', 200, '<html>', 'silent'],
])('askStaff() takes a site that %s for %s', async (_what, status, said, why) => {
  const staff = { siteUrl: await site(status, said), token: 'secret' };
  expect(await askStaff(staff, { path: 'x', shape })).toEqual({ ok: false, why });
});

it.each([
  ['no site', { siteUrl: undefined, token: 'secret' }],
  ['nobody signed in', { siteUrl: 'http://127.0.0.1:1', token: undefined }],
  ['a site that is not there', { siteUrl: 'http://127.0.0.1:1', token: 'secret' }],
])('askStaff() takes %s for silence', async (_what, staff) => {
  expect(await askStaff(staff, { path: 'x', shape })).toEqual({ ok: false, why: 'silent' });
});
