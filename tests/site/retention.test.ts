import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { keepAboutYou } from '../../netlify/receiver/about-you-store.ts';
import { answeredIn } from '../../netlify/staff/answered.ts';
import { registerAsked } from '../../netlify/publishing/asked.ts';
import { deleteDue, isRetentionMissed } from '../../netlify/receiver/retention.ts';
import { receiptFor } from '../../netlify/receiver/seals.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { rowsOf } from '../support/kept.ts';
import { alwaysOpen, newId, sealedFor, type Open } from '../support/submission.ts';
import { ownDatabase, startClock, stopClock, testSecret } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;
const store = createStore(pool);

const ends = new Date('2027-01-31T00:00:00Z');
const at = (ms: number) => stopClock(pool, new Date(ends.getTime() + ms));
const hour = 3_600_000;

const retention = { pool, clockShift: 0, report: () => undefined };
let asked: Open;
let slugs = 0;
beforeEach(async () => {
  await startClock(pool);
  await pool.query('truncate retention.run, intake.term');
  asked = { ...alwaysOpen(`consultation-${++slugs}`), deleteAnswersOn: ends };
});

/** Three people, of whom one takes back what they said and two say something about themselves. */
async function answered(): Promise<void> {
  for (const [index, id] of [newId(), newId(), newId()].entries()) {
    const answers = {
      'feel-right': index === 0 ? 'no' : 'yes',
      'work-on-first': { chosen: ['noise'], most: 'noise' },
      missed: 'Please keep the library open late',
    };
    expect(await store.add(sealedFor(asked, { id, answers }), asked)).toBe('stored');
    const receipt = receiptFor(id, codeOf(asked), testSecret);
    const world = { pool, secret: testSecret, clockShift: 0 };
    const about = { consultation: codeOf(asked), receipt };
    await keepAboutYou({ ...about, answers: { age: '16-24' }, choices: ['age.16-24'] }, world);
    if (index === 0) {
      const fields = [['code', receipt] as const, ['sure', 'yes'] as const];
      await withdraw({ consultation: codeOf(asked), fields }, world);
    }
  }
}

const rowsLeft = () => rowsOf(codeOf(asked), pool);

it.each([
  ['a millisecond before its date nothing', -1, 0, false],
  ['on its date everything', 0, 2, true],
  ['a year later everything', 365 * 24 * hour, 2, true],
])('of a consultation %s is deleted', async (_when, ms, deleted, isGone) => {
  await answered();
  const before = await rowsLeft();
  await at(ms);
  expect(await deleteDue(retention)).toBe(deleted);
  expect(await rowsLeft()).toBe(isGone ? 0 : before);
});

it('what was counted before is counted after', async () => {
  await answered();
  const before = await answeredIn(pool, [codeOf(asked)]);
  expect(before.get(codeOf(asked))).toEqual({
    submissions: 2,
    questions: {
      'feel-right': { answers: 2, options: { yes: 2 } },
      'work-on-first': { answers: 2, options: { noise: 2 } },
      missed: { answers: 2, options: {} },
    },
  });
  await at(0);
  await deleteDue(retention);
  expect(await rowsLeft()).toBe(0);
  expect(await answeredIn(pool, [codeOf(asked)])).toEqual(before);
  await deleteDue(retention);
  expect(await answeredIn(pool, [codeOf(asked)])).toEqual(before);
  const { rows } = await pool.query(
    'select choice, people::int from special.tally where consultation = $1',
    [codeOf(asked)],
  );
  expect(rows).toEqual([{ choice: 'age.16-24', people: 2 }]);
});

it('other consultations are left alone: those with a later date, and those with none', async () => {
  const others = [{ ...asked, deleteAnswersOn: new Date(ends.getTime() + 1) }, undefined];
  for (const other of others) {
    asked = other ?? alwaysOpen(`consultation-${++slugs}`);
    await answered();
    await at(0);
    expect(await deleteDue(retention)).toBe(0);
    expect(await rowsLeft()).toBeGreaterThan(0);
    await startClock(pool);
  }
});

it('a build moves the date, and one without a date does not take it away', async () => {
  await answered();
  const later = new Date(ends.getTime() + 24 * hour);
  await registerAsked([{ ...asked, deleteAnswersOn: later }], pool);
  await registerAsked([{ ...asked, deleteAnswersOn: undefined }], pool);
  await at(0);
  expect(await deleteDue(retention)).toBe(0);
  await at(24 * hour);
  expect(await deleteDue(retention)).toBe(2);
});

it('what comes to be stored does not move a date that a build gave', async () => {
  await registerAsked([asked], pool);
  asked = { ...asked, deleteAnswersOn: new Date('2999-01-01T00:00:00Z') };
  await answered();
  await at(0);
  expect(await deleteDue(retention)).toBe(2);
});

it.each([
  ['never looked', undefined, true],
  ['looked 26 hours ago', 26, false],
  ['looked longer ago', 26 + 1 / 3600, true],
])('with something due, somebody who %s', async (_when, hours, isMissed) => {
  await answered();
  if (hours !== undefined) {
    await at(-hours * hour);
    await deleteDue(retention);
    await pool.query('update intake.term set delete_at = $1', [ends]);
  }
  await at(0);
  expect(await isRetentionMissed(retention)).toBe(isMissed);
});

it('with nothing due nothing is missed', async () => {
  await answered();
  await at(-1);
  expect(await isRetentionMissed(retention)).toBe(false);
});
