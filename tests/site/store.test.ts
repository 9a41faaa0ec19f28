import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import pg from 'pg';
import { createStore } from '../../netlify/receiver/store.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { codeNamed } from '../support/code-named.ts';
import { storedIn } from '../support/stored.ts';
import { alwaysOpen, newId, sealedFor, type Open } from '../support/submission.ts';
import { ownDatabase, testKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
const options = '-c role=checkback_receiver';
const receiver = new pg.Pool({ connectionString: database.url, options, max: 20 });
receiver.on('error', () => undefined);
afterAll(async () => {
  await receiver.end();
  await database.drop();
});

const store = createStore(receiver);
let asked: Open;
let id: string;
let slugs = 0;
beforeEach(() => {
  asked = alwaysOpen(`consultation-${++slugs}`);
  id = newId();
});

const answers: Answers = { 'feel-right': 'yes', missed: 'Parking' };
const send = (given: Answers = answers, how: { asked?: Open; shift?: number } = {}) =>
  createStore(receiver, how.shift ?? 0).add(
    sealedFor(how.asked ?? asked, { id, answers: given }),
    how.asked ?? asked,
  );
const kept = () => storedIn(database.pool, 'consultation = $1', [codeOf(asked)]);
const day = 86_400_000;

it('add() stores a submission once, and knows it again', async () => {
  expect(await send()).toBe('stored');
  expect(await send()).toBe('same');
  expect(await send({ missed: 'Parking', 'feel-right': 'yes' })).toBe('same');
  expect(await send({ ...answers, missed: 'Parking.' })).toBe('other');
  expect(await send({ 'feel-right': 'yes' })).toBe('other');
  expect((await kept()).map((each) => each.answers)).toEqual([answers]);
});

it('add() of the same form twenty times at once stores one, and all of them are the same', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => send()));
  expect(all.filter((each) => each === 'stored')).toHaveLength(1);
  expect(all.filter((each) => each === 'same')).toHaveLength(19);
  expect(await kept()).toHaveLength(1);
});

it.each([
  ['before it opens', -1, 'early'],
  ['while it is open', 1, 'stored'],
  ['after it closed', 3, 'late'],
])('add() %s, by %i days: %s', async (_when, days, added) => {
  const now = Date.now();
  const dated = { ...asked, opensAt: new Date(now), closesAt: new Date(now + 2 * day) };
  expect(await send(answers, { asked: dated, shift: days * day })).toBe(added);
  expect(await kept()).toHaveLength(added === 'stored' ? 1 : 0);
});

it('add() refuses a token that was not sealed with a secret that the database was told of', async () => {
  const keys = { ...testKeys, secret: 'a secret that nobody told the database of' };
  const strange = sealedFor(asked, { id, answers, keys });
  await expect(store.add(strange, asked)).rejects.toMatchObject({ code: 'UNSEALED' });
  const sealed = sealedFor(asked, { id, answers });
  for (const token of [
    { ...sealed.token, text: sealed.token.text.replace(/^./, 'g') },
    { ...sealed.token, seal: Buffer.alloc(32) },
  ])
    await expect(store.add({ ...sealed, token }, asked)).rejects.toMatchObject({
      code: 'UNSEALED',
    });
  await expect(
    store.add({ ...sealed, consultation: codeNamed('another') }, asked),
  ).rejects.toMatchObject({ code: 'UNSEALED' });
  expect(await kept()).toEqual([]);
});

it('add() through the function is online, whatever the caller says', async () => {
  const sealed = sealedFor(asked, { answers, channel: 'paper' });
  expect(await store.add(sealed, asked)).toBe('stored');
  const { rows } = await database.pool.query('select channel from submission where id = $1', [
    sealed.id,
  ]);
  expect(rows).toEqual([{ channel: 'online' }]);
});

const flagsIn = async (): Promise<string[][]> => {
  const { rows } = await database.pool.query<{ flags: string[] }>(
    'select flags from submission_flags where consultation = $1',
    [codeOf(asked)],
  );
  return rows.map(({ flags }) => flags);
};

it('a text of six words that two people sent is flagged with both, and a short one is not', async () => {
  const six = 'Please keep the library open late';
  await store.add(sealedFor(asked, { answers: { missed: six } }), asked);
  expect(await flagsIn()).toEqual([[]]);
  const copied = `  ${six.toUpperCase()}!`;
  await store.add(sealedFor(asked, { answers: { missed: copied } }), asked);
  expect(await flagsIn()).toEqual([['same-text'], ['same-text']]);
  for (let n = 0; n < 2; n++)
    await store.add(sealedFor(asked, { answers: { missed: 'keep the library open late' } }), asked);
  expect((await flagsIn()).filter((flags) => flags.length > 0)).toHaveLength(2);
});

it('the twentieth with the same choices within ten minutes is flagged, and no other', async () => {
  const now = Date.parse('2026-03-10T12:00:01Z');
  const at = (ms: number) => createStore(receiver, now + ms - Date.now());
  const more = async (count: number, ms = 0) => {
    for (let n = 0; n < count; n++) {
      const given: Answers = { 'feel-right': 'yes', missed: `${n}` };
      await at(ms).add(sealedFor(asked, { answers: given }), asked);
    }
  };
  await more(19);
  await at(0).add(sealedFor(asked, { answers: { 'feel-right': 'no' } }), asked);
  await more(19, 10 * 60_000);
  expect((await flagsIn()).flat()).toEqual([]);
  await more(1, 10 * 60_000);
  expect((await flagsIn()).flat()).toEqual(['burst']);
  await more(1, 75 * 60_000);
  const { rows } = await database.pool.query(
    'select sent from intake.burst where consultation = $1',
    [codeOf(asked)],
  );
  expect(rows).toEqual([{ sent: 1 }]);
});
