import { describe, expect, it } from 'vitest';
import { handClock, seconds } from '../support/hand-clock.ts';
import {
  auth,
  choose,
  openLake,
  people,
  signIn,
  studio,
  ticketOf,
  tokenFor,
  whoIs,
} from '../support/lake-sign-in.ts';
import { roles } from '../support/lake-shelf.ts';

describe('signing in', () => {
  it('begins where the lake says, by the name by which it was asked', async () => {
    const { port } = await openLake();
    const answered = await fetch(`http://localhost:${port}/v1/auth/providers`);
    const url = `http://localhost:${port}/v1/auth/login/local`;
    expect(await answered.json()).toEqual({
      providers: [{ name: 'local', title: 'This machine', url }],
    });
  });

  it('begins nowhere, where nobody may', async () => {
    const answered = await auth(await openLake({ people: [] }), 'providers');
    expect(await answered.json()).toEqual({ providers: [] });
  });

  it('offers each person, with the role', async () => {
    const lake = await openLake();
    const page = await auth(lake, `login/local?origin=${encodeURIComponent(studio)}`);
    const html = await page.text();
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const { id, name } of people)
      expect(html).toMatch(new RegExp(`name="person" value="${id}"><b>${name}</b>`));
    for (const role of ['Administrator', 'Editor', 'Contributor', 'Viewer'])
      expect(html).toContain(`<span>${role}: `);
    expect(html).toContain('this machine only');
  });

  it.each(roles)('makes the %s known by a token', async (role) => {
    const lake = await openLake();
    expect(await whoIs(lake, await signIn(lake, `p-${role}`))).toBe(role);
  });

  it('leads back to where the person came from, with a ticket that no server is sent', async () => {
    const answered = await choose(await openLake(), 'p-editor', `${studio}?a=b#old`);
    expect(answered.status).toBe(303);
    expect(answered.headers.get('location')).toMatch(
      /^http:\/\/localhost:3333\/structure\?a=b#sid=[0-9a-f-]{36}$/,
    );
    expect(answered.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['p-nobody', '', 'constructor'])('is not for “%s”', async (person) => {
    const answered = await choose(await openLake(), person);
    expect(answered.status).toBe(400);
    expect(await answered.text()).toContain('There is nobody of that name');
  });

  it('is for a form, and not for whatever else is posted', async () => {
    const posted = { method: 'POST', body: '{"person":"p-editor"}' };
    expect((await auth(await openLake(), 'login/local', posted)).status).toBe(400);
  });
});

describe('a ticket', () => {
  it('is for one use', async () => {
    const lake = await openLake();
    const ticket = await ticketOf(lake, 'p-editor');
    expect(await tokenFor(lake, ticket)).toMatch(/^[\w-]{43}$/);
    expect((await auth(lake, `fetch?sid=${ticket}`)).status).toBe(401);
  });

  it.each([
    ['just within a minute', 60 * seconds - 1, 200],
    ['a minute later', 60 * seconds, 401],
  ])('%s (%i ms) is answered %i', async (_when, age, status) => {
    const { now, passes } = handClock();
    const lake = await openLake({ now });
    const ticket = await ticketOf(lake, 'p-editor');
    passes(age);
    expect((await auth(lake, `fetch?sid=${ticket}`)).status).toBe(status);
  });

  it.each(['', '?sid=', '?sid=00000000-0000-0000-0000-000000000000'])(
    'that is none (“%s”) is refused',
    async (query) => {
      expect((await auth(await openLake(), `fetch${query}`)).status).toBe(401);
    },
  );
});
