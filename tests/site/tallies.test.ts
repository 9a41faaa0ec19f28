import fc from 'fast-check';
import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { receiptFor } from '../../netlify/receiver/seals.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { tallyOf } from '../../netlify/results/tallies.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { answeredBy, mergeTallies } from '../../src/analysis/tallies.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { anySent, countedByHand, type Sent } from '../support/counted-by-hand.ts';
import { alwaysOpen, newId, sealedFor } from '../support/submission.ts';
import { ownDatabase, stopClock, testSecret } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;
const store = createStore(pool);
const counting = { pool, clockShift: 0 };

const questionnaire = questionsOf(...shortKinds, ...challengeKinds);
const groupedBy = 'feel-right';

let slugs = 0;
let asked: ReturnType<typeof alwaysOpen>;
beforeEach(() => {
  asked = { ...alwaysOpen(`counted-${++slugs}`), questionnaire };
});

async function add(sent: Sent): Promise<void> {
  await stopClock(pool, new Date(`${sent.day}T10:00:00Z`));
  const { channel, id, version, order, flags, answers } = sent;
  expect(await store.add(sealedFor(asked, { id, version, order, flags, answers }), asked)).toBe(
    'stored',
  );
  if (channel !== 'online')
    // is keyed in by staff, which other tests show
    await pool.query('update submission set channel = $1 where id = $2', [channel, sent.id]);
}

const tally = async () => mergeTallies(await tallyOf({ ...asked, groupedBy }, counting));

it('counts answers of every kind as they would be counted by hand, first and next time', async () => {
  const all = { ...asked, groupedBy };
  const sent = fc.sample(anySent(questionnaire), { numRuns: 60, seed: 5 });
  for (const each of sent) await add(each);
  await stopClock(pool, new Date('2025-07-24T18:00:00Z'));
  expect(await tally()).toEqual(countedByHand(sent, all));
  expect(await tally()).toEqual(countedByHand(sent, all));
  expect(new Set((await tally()).map(({ question }) => question)).size).toBe(14);
});

const one = (day: string, answers: Answers = { 'feel-right': 'no' }): Sent => ({
  ...{ id: newId(), day, version: 'standard', order: 0, channel: 'online', flags: [], answers },
});

const people = async () => answeredBy(await tally());

/** As if the days that were counted had been counted wrong: it shows where they are not read again. */
const falsify = () =>
  pool.query('update results.cell set people = people + 1000 where consultation = $1', [
    codeOf(asked),
  ]);

it.each([
  ['an hour after its end', '2025-07-22T00:00:00+01:00', 1],
  ['later than that', '2025-07-22T01:00:00+01:00', 1001],
])('a day is counted anew until %s', async (_when, now, expected) => {
  await add(one('2025-07-21'));
  await stopClock(pool, new Date(now));
  expect(await people()).toBe(1);
  await falsify();
  expect(await people()).toBe(expected);
});

it('a day that is over is counted once; one that somebody withdraws from is counted again', async () => {
  const [first, second] = [one('2025-07-21'), one('2025-07-22')];
  for (const each of [first, one('2025-07-21'), second]) await add(each);
  await stopClock(pool, new Date('2025-07-24T10:00:00Z'));
  expect(await people()).toBe(3);
  await falsify();
  expect(await people()).toBe(2003);
  const receipt = receiptFor(first.id, codeOf(asked), testSecret);
  const fields = [['code', receipt] as const, ['sure', 'yes'] as const];
  await withdraw({ consultation: codeOf(asked), fields }, { ...counting, secret: testSecret });
  expect(await people()).toBe(1 + 1001); // the other day is not looked at
});

it.each([
  [
    'that staff leave out',
    "insert into exclusion values ($1, $2, now(), 'p-editor', 'A test of the form')",
    'delete from exclusion where consultation = $1 and id = $2',
  ],
])(
  'a submission %s is out of every count, and back when that is undone',
  async (_what, out, back) => {
    const sent = one('2025-07-21');
    await add(sent);
    await add(one('2025-07-21'));
    await stopClock(pool, new Date('2025-07-24T10:00:00Z'));
    expect(await people()).toBe(2);
    await pool.query(out, [codeOf(asked), sent.id]);
    expect(await people()).toBe(1);
    await pool.query(back, [codeOf(asked), sent.id]);
    expect(await people()).toBe(2);
  },
);

it('a submission that turns out to be of a campaign is counted as flagged from then on', async () => {
  const sent = one('2025-07-21');
  await add(sent);
  await stopClock(pool, new Date('2025-07-24T10:00:00Z'));
  const flags = async () => (await tally()).map(({ isFlagged }) => isFlagged);
  expect(new Set(await flags())).toEqual(new Set([false]));
  await pool.query('insert into campaign values ($1, $2, 1)', [codeOf(asked), sent.id]);
  expect(new Set(await flags())).toEqual(new Set([true]));
});

it('a change that is on its way while a day is counted makes it be counted again', async () => {
  const sent = one('2025-07-21');
  await add(sent);
  await add(one('2025-07-21'));
  await stopClock(pool, new Date('2025-07-24T10:00:00Z'));
  const client = await pool.connect();
  await client.query('begin');
  await client.query('delete from submission where id = $1', [sent.id]);
  expect(await people()).toBe(2); // counted and kept, before the other is done
  await client.query('commit');
  client.release();
  expect(await people()).toBe(1);
});

it('what one consultation counts is nothing of another', async () => {
  await add(one('2025-07-21'));
  asked = { ...alwaysOpen(`counted-${++slugs}`), questionnaire };
  expect(await tally()).toEqual([]);
});

it('many count at once, and all find the same', async () => {
  for (const day of ['2025-07-21', '2025-07-22', '2025-07-22']) await add(one(day));
  await stopClock(pool, new Date('2025-07-24T10:00:00Z'));
  const all = await Promise.all(Array.from({ length: 8 }, people));
  expect(all).toEqual(Array(8).fill(3));
});
