import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { reseal } from '../../netlify/database/reseal.ts';
import { deleteDue } from '../../netlify/receiver/retention.ts';
import { receiptFor } from '../../netlify/receiver/seals.ts';
import { readTextKeys } from '../../netlify/text-keys.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { codeNamed } from '../support/code-named.ts';
import { codesToSave, frameToSave } from '../support/coding-frame.ts';
import { filledIn, keyingDesk, LONG, openFor, type KeyingDesk } from '../support/keying.ts';
import { rowsOf } from '../support/kept.ts';
import { readingDesk, type ReadingDesk } from '../support/reading-desk.ts';
import { tablesWith } from '../support/tables.ts';
import { ownDatabase, startClock, stopClock, testSecret, testTextKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;

const ends = new Date('2999-01-31T00:00:00Z');
let desk: ReadingDesk;
let slugs = 0;
beforeEach(async () => {
  await startClock(pool);
  const consultation = openFor(`getting-around-${++slugs}`);
  desk = readingDesk({ ...consultation, deleteAnswersOn: ends }, pool);
});

/** Everything that staff can do with what somebody wrote. */
async function doAllTo(id: string): Promise<void> {
  const cuts = [{ at: 0, words: 'The' }];
  const { frames } = await desk.coding();
  if (frames.length === 0) await desk.post('coding', frameToSave());
  const done = [
    await desk.post('coding', codesToSave(id, ['buses'])),
    await desk.post('coding', codesToSave(id, ['paths']), 'p-second'),
    await desk.post('redactions', { do: 'redact', question: 'missed', id, cuts, reason: 'name' }),
    await desk.post('places', { id, place: { name: 'new' }, reply: 'Thank you' }),
    await desk.post('exclusions', { do: 'leave-out', id, reason: 'A test of the form' }),
  ];
  expect(done.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
}

const tables = [
  'coding.coded',
  'coding.coded',
  'public.exclusion',
  'public.redaction',
  'public.submission',
  'public.suggestion_place',
];
const tablesOf = async (id: string) => (await tablesWith(pool, id)).sort();

it('whoever withdraws takes with them all that staff did, and nobody else’s', async () => {
  const [id, other] = [await desk.send({ missed: 'The ferry' }), await desk.send({ missed: LONG })];
  for (const each of [id, other]) await doAllTo(each);
  const before = await tablesOf(other);
  expect(before).toEqual(expect.arrayContaining(tables));
  const { slug } = desk.consultation;
  const fields = [
    ['code', receiptFor(id, codeNamed(slug), testSecret)] as const,
    ['sure', 'yes'] as const,
  ];
  await withdraw(
    { consultation: codeNamed(slug), fields },
    { pool, secret: testSecret, clockShift: 0 },
  );
  expect(await tablesOf(id)).toEqual([]);
  expect(await tablesOf(other)).toEqual(before);
});

it('on its day all goes with the answers, but for the codes’ definitions', async () => {
  const id = await desk.send({ missed: 'The ferry' });
  await doAllTo(id);
  expect(await tablesOf(id)).toEqual(tables);
  await stopClock(pool, ends);
  await deleteDue({ pool, clockShift: 0, report: () => undefined });
  expect(await rowsOf(desk.consultation.slug, pool)).toBe(0);
  expect(await tablesOf(id)).toEqual([]);
  expect((await desk.coding()).frames).toHaveLength(1);
});

async function keyedIn(): Promise<{ keying: KeyingDesk; id: string }> {
  const keying = keyingDesk(desk.consultation, pool);
  await keying.key({ fields: filledIn });
  const [row] = await keying.rows();
  return { keying, id: row!.id as string };
}

it('when other words are keyed in instead, nothing of what was done with the first is left', async () => {
  const { keying, id } = await keyedIn();
  await doAllTo(id);
  const fields = filledIn.map(
    ([name, value]) => [name, name === 'missed' ? 'Ferries' : value] as const,
  );
  const differs = await keying.key({ fields: [...fields] });
  if (differs.result !== 'differs') throw new Error(differs.result);
  const instead = { of: differs.of, reason: 'Another page' };
  expect((await keying.key({ fields: [...fields], instead })).result).toBe('replaced');
  expect(await desk.text(id)).toMatchObject({
    ...{ words: 'Ferries', redacted: null, mine: null, others: 0, place: null },
    leftOut: 'A test of the form', // which is of the submission, not of its words
  });
});

it('a second keying that agrees, and another key for texts, leave it as it is', async () => {
  const { keying, id } = await keyedIn();
  await doAllTo(id);
  expect((await keying.key({ fields: filledIn })).result).toBe('agrees');
  const fresh = `fresh:${Buffer.alloc(32, 3).toString('base64')},${testTextKeys}`;
  await reseal(pool, readTextKeys(fresh)!);
  await reseal(pool, readTextKeys(fresh.split(',').toReversed().join())!);
  expect(await desk.text(id)).toMatchObject({
    words: LONG.replace('The', '[redacted]'),
    ...{ redacted: 'name', others: 1, place: { name: 'new' } },
  });
});
