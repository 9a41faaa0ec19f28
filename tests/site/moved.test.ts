import { expect, inject, it } from 'vitest';

const site = inject('siteUrl');
const ask = (path: string, init?: RequestInit) =>
  fetch(site + path, { redirect: 'manual', ...init });

it.each([
  ['a page', '/consultations/library-van/', '/consultations/mobile-library/'],
  [
    'a page below it',
    '/consultations/library-van/updates/',
    '/consultations/mobile-library/updates/',
  ],
  ['a function', '/consultations/library-van/start/', '/consultations/mobile-library/start/'],
])('%s at an address that has changed leads to the new one for good', async (_what, from, to) => {
  const answer = await ask(from);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
  expect(answer.headers.get('content-security-policy')).toBeTruthy();
});

it('a form that is sent to an address that has changed arrives with what it holds', async () => {
  const from = '/consultations/library-van/respond/';
  const init = { method: 'POST', body: new URLSearchParams({ missed: 'A bench.' }) };
  const answer = await ask(from, init);
  expect([answer.status, answer.headers.get('location')]).toEqual([
    308,
    '/consultations/mobile-library/respond/',
  ]);
  const followed = await ask(from, { ...init, redirect: 'follow' });
  expect(followed.url).toBe(`${site}/consultations/mobile-library/respond/`);
  expect(followed.status).toBe(403); // that one has closed, and gives back what came too late
  expect(await followed.text()).toContain('A bench.');
});

it.each(['/consultations/town-square/', '/consultations/town-square/start/'])(
  '%s, of what was taken down, says so and whom to ask',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('haveyoursay@example.gov.uk');
  },
);

it.each(['updates.atom', 'consultations/send-priorities/updates.atom'])(
  '/%s is sent as what it is',
  async (path) => {
    const answer = await ask(`/${path}`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
  },
);

it('the dates for calendars are sent as what they are', async () => {
  const answer = await ask('/consultations/send-priorities/dates.ics');
  expect(answer.headers.get('content-type')).toMatch(/^text\/calendar/);
});
