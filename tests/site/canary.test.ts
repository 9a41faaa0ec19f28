import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { forgetful, realCanary } from '../../netlify/watch/canary-world.ts';
import { isOpenFor, tryForm, type Canary } from '../../netlify/watch/canary.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { testSecret, testTextKeys, testWorld } from '../support/world.ts';

const siteUrl = inject('siteUrl');
const owner = new pg.Pool({ connectionString: inject('databaseUrl') });
const receiver = new pg.Pool({
  connectionString: inject('databaseUrl'),
  options: '-c role=checkback_receiver',
});
afterAll(() => Promise.all([owner.end(), receiver.end()]));

/** The clock of the site that runs: it was set by hand. */
const shift = new Date('2025-07-21T13:42:00Z').getTime() - Date.now();
const now = () => new Date(Date.now() + shift);

let open: Consultation[];
beforeAll(() => {
  const { consultations } = readSnapshot(join(inject('siteRoot'), '.checkback/snapshot.json'));
  open = consultations.filter((each) => isOpenFor(each, now(), 60_000));
  expect(open.length).toBeGreaterThan(0);
});

const canary = (change: Partial<Canary> = {}): Canary => ({
  fetch: (request) => fetch(request, { redirect: 'manual' }),
  siteUrl,
  receiving: testWorld(receiver, { now, store: forgetful(receiver, shift) }),
  ...change,
});

const tried = async (change: Partial<Canary> = {}) => tryForm(open[0]!, canary(change));

/** How many rows there are of all that storing writes, and the last transaction that changed one. */
async function rows(consultation: Consultation): Promise<unknown> {
  const tables = ['submission', 'questionnaire', 'intake.text_mark', 'intake.burst', 'intake.term'];
  const counts = tables.map(
    (name) => `(select count(*)::int from ${name} where consultation = $1) as "${name}"`,
  );
  const { rows } = await owner.query(`select ${counts.join()}`, [consultation.slug]);
  return rows[0];
}

it('every form that is open takes the answers with which it is tried, and keeps none of them', async () => {
  for (const each of open) {
    const before = await rows(each);
    expect([each.slug, await tryForm(each, canary())]).toEqual([each.slug, undefined]);
    expect(await rows(each)).toEqual(before);
  }
});

it('so does what the function of every quarter of an hour makes of its variables', async () => {
  const variables = {
    DATABASE_URL: inject('databaseUrl'),
    CHECKBACK_SECRET: testSecret,
    CHECKBACK_TEXT_KEYS: testTextKeys,
    URL: siteUrl,
  };
  const before = await rows(open[0]!);
  expect(await tryForm(open[0]!, realCanary(shift, variables))).toBeUndefined();
  expect(await rows(open[0]!)).toEqual(before);
  const moved = {
    ...variables,
    URL: `${siteUrl}/elsewhere`,
    DATABASE_URL: 'postgresql://127.0.0.1:2/a',
  };
  expect(await tryForm(open[0]!, realCanary(shift, moved))).toBe('store');
});

it('what is tried gets as far as a row in the table of submissions', async () => {
  const seen: string[] = [];
  const { receiving } = canary();
  const add: typeof receiving.store.add = async (...given) => {
    seen.push(await receiving.store.add(...given));
    return receiving.store.add(...given); // taken back, so it is not the same that is there
  };
  const store = { ...receiving.store, add };
  expect(await tried({ receiving: { ...receiving, store } })).toBeUndefined();
  expect(seen).toEqual(['stored']);
});

const answering = (
  method: string,
  answer: () => Response | Promise<Response>,
): Partial<Canary> => ({
  fetch: async (request) => (request.method === method ? answer() : fetch(request)),
});

it.each([
  ['page', 'the site does not answer', { siteUrl: 'http://127.0.0.1:2' }],
  ['page', 'the page is not there', answering('GET', () => new Response('', { status: 404 }))],
  ['page', 'another page is there', answering('GET', () => new Response('<h1>Parked</h1>'))],
  ['check', 'the function fails', answering('POST', () => new Response('', { status: 500 }))],
  ['check', 'nothing answers', answering('POST', () => Promise.reject(new Error('cut')))],
  ['check', 'no token comes', answering('POST', () => new Response('<p>Sorry'))],
])('a form is found not to get beyond “%s” where %s', async (fault, _what, change) => {
  expect(await tried(change)).toBe(fault);
});

it.each([
  ['the functions have another secret than what checks', { secret: 'x'.repeat(40) }],
  ['the database is away', { store: forgetful(new pg.Pool({ port: 2, host: '127.0.0.1' })) }],
])('a form is found not to be stored where %s', async (_what, change) => {
  const { receiving } = canary();
  expect(await tried({ receiving: { ...receiving, ...change } })).toBe('store');
});

it('a form is found not to be stored where the database takes nothing', async () => {
  await owner.query('revoke execute on function intake.store from checkback_receiver');
  const fault = await tried().finally(() =>
    owner.query('grant execute on function intake.store to checkback_receiver'),
  );
  expect(fault).toBe('store');
  expect(await tried()).toBeUndefined();
});
