import { afterAll, expect, inject, it } from 'vitest';
import { createStore } from '../../netlify/receiver/store.ts';
import { countAhead } from '../../netlify/results/count-ahead.ts';
import { tallyOf } from '../../netlify/results/tallies.ts';
import { answeredBy, mergeTallies } from '../../src/analysis/tallies.ts';
import { usualGrouping } from '../../src/domain/results.ts';
import { alwaysOpen, sealedFor } from '../support/submission.ts';
import { ownDatabase, stopClock } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;
const store = createStore(pool);
const now = new Date('2025-07-25T02:17:00Z');
const counting = { pool, clockShift: 0 };

const busy = alwaysOpen('busy');
const broken = { ...busy, earlierSlugs: ['\0'] }; // which no text of the database can have in it

/** One answer on that day, looked at on the 25th. */
const keep = async (day: string) => {
  await stopClock(pool, new Date(`${day}T18:00:00Z`));
  expect(await store.add(sealedFor(busy, { answers: { 'feel-right': 'no' } }), busy)).toBe(
    'stored',
  );
  await stopClock(pool, now);
};

/** How many answered, as whoever opens the results sees them first. */
const seen = async () =>
  answeredBy(mergeTallies(await tallyOf({ ...busy, groupedBy: usualGrouping(busy) }, counting)));

const reports: string[] = [];
const report = (event: string) => void reports.push(event);

it('a day that is over is counted at night, and not again by whoever looks first', async () => {
  await keep('2025-07-23');
  await countAhead([busy], { ...counting, report });
  await pool.query('update results.cell set people = 1001'); // to know it again
  expect(await seen()).toBe(1001);
  expect(reports).toEqual([]);
});

it('one that cannot be counted is reported, and the others are counted', async () => {
  await keep('2025-07-24');
  await countAhead([broken, busy], { ...counting, report });
  expect(reports).toEqual(['days-not-counted']);
  await pool.query("update results.cell set people = 5000 where day = '2025-07-24'");
  expect(await seen()).toBe(1001 + 5000);
});
