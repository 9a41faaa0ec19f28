import { createPreviewSecret } from '@sanity/preview-url-secret/create-secret';
import { expect, inject, it } from 'vitest';
import { sealSession } from '../../src/preview/session.ts';
import { ask, cookieOf, guestBy, makeLink, officer } from '../support/preview.ts';
import { testSecret } from '../support/world.ts';

const NOWHERE = 'If somebody sent you a link to a preview, it may have ended';

async function isNowhere(response: Response): Promise<void> {
  expect(response.status).toBe(404);
  expect(response.headers.getSetCookie()).toEqual([]);
  expect(await response.text()).toContain(NOWHERE);
}

const addresses = [
  '/',
  '/consultations/',
  '/consultations/send-priorities/',
  '/consultations/send-priorities/respond/',
  '/privacy/',
  '/revision.json',
  '/images/x-320.webp',
  '/documents/0123456789ab/plan.pdf',
  '/preview/screen/',
  '/preview/show/open',
  '/preview/enable',
  '/preview/link/',
  '/no-such-page',
];

it.each(addresses)('%s is not found by a stranger', async (path) => {
  await isNowhere(await ask(path));
});

it.each(['POST', 'PUT', 'DELETE'])('a %s is not found by a stranger', async (method) => {
  await isNowhere(await ask('/consultations/send-priorities/respond/', { method }));
});

it.each(['guessed', `${'a'.repeat(43)}`, '%00', '..%2f', 'a/b'])(
  'a guessed link, %s, is not found',
  async (secret) => {
    await isNowhere(await ask(`/preview/link/${secret}`));
  },
);

it('a link that has ended is not found', async () => {
  const { path } = await makeLink(-60_000);
  await isNowhere(await ask(path));
});

it('a link leads to the page that it names, and to no other site', async () => {
  const { path } = await makeLink();
  const to = async (address: string) =>
    (await ask(`${path}?to=${encodeURIComponent(address)}`)).headers.get('location');
  expect(await to('/consultations/send-priorities/')).toBe('/consultations/send-priorities/');
  expect(await to('//example.org/')).toBe('/');
  expect(await to('https://example.org/')).toBe('/');
});

it('a link that is revoked dies at once, for those who are already in', async () => {
  const link = await makeLink();
  const guest = await guestBy(link);
  expect((await guest.get('/')).status).toBe(200);
  await officer.delete(link.id);
  await isNowhere(await guest.get('/'));
  await isNowhere(await ask(link.path));
});

it('a link whose end is brought forward dies at once', async () => {
  const link = await makeLink();
  const guest = await guestBy(link);
  await officer.patch(link.id).set({ expiresAt: '2025-07-21T13:41:00.000Z' }).commit();
  await isNowhere(await guest.get('/'));
});

it('a cookie that somebody made up is not found', async () => {
  const until = Date.parse('2099-01-01T00:00:00Z');
  const session = { by: { kind: 'officer' as const }, until, choice: 'now' as const };
  const forged = sealSession(session, `${testSecret}!`);
  for (const cookie of [`__Host-preview=${forged}`, '__Host-preview=', '__Host-preview=a.b'])
    await isNowhere(await ask('/', { headers: { cookie } }));
});

it('a form that another site sends is not found, although the cookie comes with it', async () => {
  const cookie = cookieOf(await ask((await makeLink()).path));
  for (const origin of ['https://example.org', 'null'])
    await isNowhere(await ask('/', { method: 'POST', headers: { cookie, origin } }));
});

it('the Studio’s own secret lets an officer in, and leads to the page', async () => {
  const { secret } = await createPreviewSecret(officer, 'test', inject('framing').studio);
  const page = encodeURIComponent('/consultations/send-priorities/');
  const query = `sanity-preview-secret=${secret}&sanity-preview-pathname=${page}`;
  const response = await ask(`/preview/enable?${query}`);
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/consultations/send-priorities/');
  const shown = await ask('/', { headers: { cookie: cookieOf(response) } });
  expect(shown.status).toBe(200);
  expect(await shown.text()).not.toContain('Your link works until');
});

it.each(['', 'guessed'])('another secret, “%s”, lets nobody in', async (secret) => {
  await isNowhere(await ask(`/preview/enable?sanity-preview-secret=${secret}`));
});

it('a cookie is set where somebody comes in, and nowhere else', async () => {
  const { path } = await makeLink();
  const entered = await ask(path);
  const [cookie = ''] = entered.headers.getSetCookie();
  expect(cookie).toMatch(
    /^__Host-preview=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; Secure; SameSite=None; Partitioned$/,
  );
  for (const address of ['/', '/consultations/send-priorities/', '/robots.txt', '/favicon.svg']) {
    const response = await ask(address, { headers: { cookie: cookieOf(entered) } });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
  }
});

it('robots are told to stay away, and may read that', async () => {
  const response = await ask('/robots.txt');
  expect(await response.text()).toBe('User-agent: *\nDisallow: /\n');
});

it('no answer may be listed or kept, or framed but by the Studio', async () => {
  const link = await makeLink();
  const guest = await guestBy(link);
  const answers = [
    await ask('/'),
    await ask(link.path),
    await ask('/robots.txt'),
    ...(await Promise.all(['/', '/no-such-page/', '/revision.json'].map(guest.get))),
  ];
  for (const { headers } of answers) {
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBeNull();
    const policy = headers.get('content-security-policy')!;
    expect(policy.split('; ')).toContain(`frame-ancestors ${inject('framing').studio}`);
  }
  const { headers } = await ask('/favicon.svg');
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
});
