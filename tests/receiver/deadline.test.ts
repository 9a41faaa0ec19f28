import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Field } from '../../netlify/post.ts';
import { receive } from '../../netlify/receiver/receive.ts';
import type { Received, World } from '../../netlify/receiver/receiving.ts';
import { sealToken } from '../../netlify/receiver/seals.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { FIELD } from '../../src/form/fields.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import {
  atDatabaseTime,
  ownDatabase,
  startClock,
  testSecret,
  testWorld,
  type Schema,
} from '../support/world.ts';

let database: { url: string } & Schema;
beforeAll(async () => {
  database = await ownDatabase(inject('databaseUrl'));
});
afterAll(() => database.drop());

const { opensAt, closesAt } = libraryHours();
const after = (instant: Date, ms: number) => new Date(instant.getTime() + ms);
const rows = async () => (await database.pool.query('select id from submission')).rowCount ?? 0;

/** What becomes of answers sent while the database has `at`, and the function has `itsOwn` time. */
async function sentAt(at: Date, change: Partial<World> = {}, consultation = libraryHours()) {
  const pool = await atDatabaseTime(database.url, at);
  try {
    return await sendWith(testWorld(pool, { now: () => at, ...change }), consultation);
  } finally {
    await pool.end();
  }
}

async function sendWith(world: World, consultation = libraryHours()): Promise<Received> {
  const { revision } = consultation;
  const token = {
    id: world.newId(),
    consultation: codeOf(consultation),
    revision,
    order: 0,
    version: 'standard',
    issuedAt: +world.now(),
  };
  const fields: Field[] = [
    ['feel-right', 'yes'],
    [FIELD.token, sealToken(token, testSecret)],
  ];
  return receive({ consultation, fields }, world);
}

async function checkedAt(at: Date, now: () => Date): Promise<Received> {
  const pool = await atDatabaseTime(database.url, at);
  try {
    const fields: Field[] = [['feel-right', 'yes']];
    return await receive({ consultation: libraryHours(), fields }, testWorld(pool, { now }));
  } finally {
    await pool.end();
  }
}

it.each([
  ['one millisecond before it opens', after(opensAt, -1), 'notYet', 0],
  ['as it opens', opensAt, 'accepted', 1],
  ['one millisecond before it closes', after(closesAt, -1), 'accepted', 1],
  ['as it closes', closesAt, 'closed', 0],
  ['a year later', after(closesAt, 365 * 86_400_000), 'closed', 0],
])('answers sent %s: %s → %s', async (_when, at, kind, stored) => {
  const before = await rows();
  expect((await sentAt(at)).kind).toBe(kind);
  expect((await rows()) - before).toBe(stored);
});

it.each([
  ['ten minutes fast', 600_000],
  ['ten minutes slow', -600_000],
])('a function whose clock is %s changes nothing at either end', async (_what, skew) => {
  const ends = [
    [after(opensAt, -1), 'notYet'],
    [opensAt, 'accepted'],
    [after(closesAt, -1), 'accepted'],
    [closesAt, 'closed'],
  ] as const;
  for (const [at, kind] of ends) {
    const now = () => after(at, skew);
    expect((await sentAt(at, { now })).kind).toBe(kind);
    expect((await checkedAt(at, now)).kind).toBe(kind === 'accepted' ? 'check' : kind);
  }
});

it('the day that is kept is London’s', async () => {
  const late = new Date('2026-03-29T23:30:00Z'); // 00:30 on the 30th in London
  await sentAt(late, { newId: () => 'd'.repeat(32) });
  const {
    rows: [row],
  } = await database.pool.query("select day::text from submission where id = repeat('d', 32)");
  expect(row).toEqual({ day: '2026-03-30' });
});

it('what was sent before the end can be sent again after it, for the same receipt', async () => {
  const change = { newId: () => 'e'.repeat(32) };
  const first = await sentAt(after(closesAt, -1), change);
  expect(first.kind).toBe('accepted');
  expect(await sentAt(after(closesAt, 60_000), change)).toEqual(first);
});

it('the same holds with the database’s own clock, moved to either side of the end', async () => {
  await startClock(database.pool);
  const real = (await database.pool.query<{ now: Date }>('select clock_timestamp() as now'))
    .rows[0]!.now;
  const shiftTo = (at: Date) => at.getTime() - real.getTime();
  const world = (shift: number) =>
    testWorld(database.pool, { store: createStore(database.pool, shift) });
  expect((await sendWith(world(shiftTo(after(closesAt, -60_000))))).kind).toBe('accepted');
  expect((await sendWith(world(shiftTo(after(closesAt, 60_000))))).kind).toBe('closed');
});
