import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { buses, codesToSave, frameToSave, paths } from '../support/coding-frame.ts';
import { openFor } from '../support/keying.ts';
import { expectRefusal, readingDesk, type ReadingDesk } from '../support/reading-desk.ts';
import { ownDatabase } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;

let desk: ReadingDesk;
let slugs = 0;
beforeEach(() => {
  desk = readingDesk(openFor(`getting-around-${++slugs}`), pool);
});

const saveFrame = (after: number, codes = [buses, paths], who?: string) =>
  desk.post('coding', frameToSave({ after, codes }), who);
const saveCodes = (id: string, codes: string[], who?: string) =>
  desk.post('coding', codesToSave(id, codes), who);

it('every change of a frame is a version, and the older ones stay', async () => {
  expect(await saveFrame(0)).toEqual({ status: 201, body: { version: 1 } });
  expect(await saveFrame(1, [paths], 'p-other')).toEqual({ status: 201, body: { version: 2 } });
  const { frames } = await desk.coding();
  expect(frames).toEqual([
    { version: 2, codes: [paths], who: 'p-other', at: expect.stringMatching(/^\d{4}-.*Z$/) },
    { version: 1, codes: [buses, paths], who: 'p-editor', at: expect.any(String) },
  ]);
});

it('a frame that somebody else changed meanwhile is not overwritten: their version stays', async () => {
  await saveFrame(0);
  await saveFrame(1, [buses], 'p-other');
  expectRefusal(await saveFrame(1, [paths]), 409);
  expectRefusal(await saveFrame(0), 409);
  expectRefusal(await saveFrame(3), 409); // there is no third to be changed
  expect((await desk.coding()).frames.map(({ codes }) => codes)).toEqual([[buses], [buses, paths]]);
});

/** Somebody whose change is on its way, until it is committed. */
async function changing(): Promise<{ commit: () => Promise<void> }> {
  const client = await pool.connect();
  await client.query('begin');
  await client.query(
    `insert into coding.frame (consultation, question, version, codes, at, who)
     values ($1, 'missed', 1, '[]', now(), 'p-other')`,
    [desk.consultation.slug],
  );
  return { commit: async () => void (await client.query('commit'), client.release()) };
}

const WAITING = `
  select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
const waiting = async () => (await pool.query(WAITING)).rowCount;

it('who changes a frame while somebody else’s change is on its way hears of it', async () => {
  const other = await changing();
  const mine = saveFrame(0);
  await expect.poll(waiting, { timeout: 20_000 }).toBe(1);
  await other.commit();
  expectRefusal(await mine, 409);
  expect((await desk.coding()).frames).toMatchObject([{ version: 1, who: 'p-other' }]);
});

it('a text has any number of codes, in the order of the frame, and whoever coded it has the last word', async () => {
  const id = await desk.send({ missed: 'Buses and paths' });
  await saveFrame(0);
  await saveCodes(id, ['paths', 'buses', 'paths']);
  expect((await desk.text(id)).mine).toEqual({ frame: 1, codes: ['buses', 'paths'] });
  await saveCodes(id, []);
  expect((await desk.text(id)).mine).toEqual({ frame: 1, codes: [] });
  expect(await desk.coding()).toMatchObject({
    me: 'p-editor',
    mine: [{ id, frame: 1, codes: [] }],
  });
});

it('a second coder is told that a text was coded, and by nothing how', async () => {
  const id = await desk.send({ missed: 'Buses' });
  await saveFrame(0);
  await saveCodes(id, ['buses']);
  const second = await desk.coding('p-second');
  expect([second.me, second.mine, second.pairs]).toEqual(['p-second', [], []]);
  const { texts } = await desk.page({}, 'p-second');
  expect(texts).toMatchObject([{ id, mine: null, others: 1 }]);
  await saveCodes(id, ['paths'], 'p-second');
  const text = await desk.text(id);
  expect([text.mine?.codes, text.others]).toEqual([['buses'], 1]);
  expect(JSON.stringify(text)).not.toContain('paths');
  const { mine } = await desk.coding('p-second');
  expect(mine).toEqual([{ id, frame: 1, codes: ['paths'] }]);
});

it('when two have coded all of a few texts both see how far they agree', async () => {
  await saveFrame(0);
  for (const [one, other] of [
    [['buses'], ['buses', 'paths']],
    [[], []],
  ]) {
    const id = await desk.send({ missed: 'Something' });
    await saveCodes(id, one!);
    await saveCodes(id, other!, 'p-second');
  }
  const { coders, coded, people, pairs } = await desk.coding('p-second');
  expect({ coders, coded, people }).toEqual({
    coders: [
      { who: 'p-editor', texts: 2 },
      { who: 'p-second', texts: 2 },
    ],
    ...{ coded: 2, people: { buses: 1, paths: 0 } },
  });
  expect(pairs).toMatchObject([
    {
      coders: ['p-editor', 'p-second'],
      texts: 2,
      codes: [
        { code: 'buses', both: 1, one: 0, neither: 1, kappa: 1, alpha: 1, prevalence: 0.5 },
        { code: 'paths', both: 0, one: 1, neither: 1, kappa: 0, prevalence: 0.25 },
      ],
    },
  ]);
});

it('texts of submissions that are left out count neither as to be coded nor as coded', async () => {
  await saveFrame(0);
  const [id, other] = [await desk.send({ missed: 'Buses' }), await desk.send({ missed: 'Paths' })];
  for (const each of [id, other]) await saveCodes(each, ['buses']);
  expect(await desk.coding()).toMatchObject({ texts: 2, coded: 2, people: { buses: 2 } });
  await desk.post('exclusions', { do: 'leave-out', id, reason: 'A test of the form' });
  expect(await desk.coding()).toMatchObject({ texts: 1, coded: 1, people: { buses: 1 } });
});
