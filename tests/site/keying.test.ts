import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { countKeyed } from '../../netlify/staff/keying-store.ts';
import type { Field } from '../../netlify/post.ts';
import { openWords } from '../../netlify/text-keys.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Keyed } from '../../src/domain/keyed.ts';
import { codeNamed } from '../support/code-named.ts';
import {
  DAY as day,
  filledIn as fields,
  keyingDesk,
  LONG,
  openFor,
  type KeyingDesk,
} from '../support/keying.ts';
import { ownDatabase, testKeys, testSecret } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);

let desk: KeyingDesk;
let slugs = 0;
beforeEach(() => {
  desk = keyingDesk(openFor(`getting-around-${++slugs}`), database.pool);
});

const resultOf = async (keyed: Promise<Keyed>) => (await keyed).result;

it('a keyed paper answer equals the online record but for channel', async () => {
  expect(await resultOf(desk.key({ fields }))).toBe('stored');
  await desk.online(fields);
  const opened = (await desk.rows()).map((row): Record<string, unknown> => ({
    ...row,
    answers: openWords(row.answers, row as never, testKeys.textKeys),
    ...{ id: '', fingerprint: '', receipt_hash: '' }, // each has one of its own
  }));
  expect(opened.map(({ channel }) => channel)).toEqual(['online', 'paper']);
  expect({ ...opened[1], channel: 'online' }).toEqual(opened[0]);
  expect(JSON.stringify(opened[1])).toContain('By donkey');
  expect(JSON.stringify(await desk.rows())).not.toContain('donkey');
  const { rows } = await database.pool.query(
    'select flags from submission_flags where consultation = $1',
    [desk.consultation.slug],
  );
  expect(rows).toEqual([{ flags: ['same-text'] }, { flags: ['same-text'] }]);
});

it('another number, another channel and another consultation are other submissions', async () => {
  const one = { number: '1', channel: 'paper', fields } as const;
  expect(await resultOf(desk.key(one))).toBe('stored');
  expect(await resultOf(desk.key({ ...one, number: '2' }))).toBe('stored');
  expect(await resultOf(desk.key({ ...one, channel: 'phone' }))).toBe('stored');
  const counts = await countKeyed(database.pool, codeOf(desk.consultation));
  expect(counts).toEqual([
    { channel: 'paper', keyed: 2, checked: 0 },
    { channel: 'phone', keyed: 1, checked: 0 },
  ]);
});

it('what another answer says not to answer is left out, and said', async () => {
  const hidden = fields.map(([name, value]): Field => [
    name,
    name === 'feel-right' ? 'yes' : value,
  ]);
  const keyed = await desk.key({ fields: hidden });
  expect(keyed).toMatchObject({ result: 'stored', dropped: ['What does not feel right?'] });
  expect((await desk.rows())[0]!.answers).not.toHaveProperty('what-is-wrong');
});

it('everything that is to be mended is said at its field, and nothing is kept', async () => {
  const wrong: Field[] = [
    ['feel-right', 'elsewhere'],
    ['people', 'many'],
    ['in-order_1', 'fares'],
    ['in-order_2', 'fares'],
    ['missed', LONG],
  ];
  const keyed = await desk.key({ fields: wrong });
  if (keyed.result !== 'problems') throw new Error(keyed.result);
  for (const field of ['feel-right', 'people', 'in-order_2'])
    expect(keyed.form).toContain(`id="${field}-error"`);
  expect(keyed.form).toContain(LONG);
  expect(await resultOf(desk.key({ fields: [] }))).toBe('problems');
  expect(await desk.rows()).toEqual([]);
});

it('a field of another questionnaire is refused', async () => {
  expect(await desk.key({ fields: [['shoe-size', '9']] })).toMatchObject({ result: 'refused' });
  const offer = await desk.key({ fields: [['_offer', 'feel-right.yes'], ...fields] });
  expect(offer).toMatchObject({ result: 'refused' });
});

it.each([
  ['just before it opens', -day - 60_000, 'refused'],
  ['once it is open', -day + 60_000, 'stored'],
  ['until 28 days after it closed', 29 * day - 60_000, 'stored'],
  ['and no longer', 29 * day, 'refused'],
])('a sheet can be keyed in %s', async (_when, shift, result) => {
  expect(await resultOf(desk.key({ fields }, { shift }))).toBe(result);
  expect(await desk.rows()).toHaveLength(result === 'stored' ? 1 : 0);
});

it('nothing is keyed in once answers have to be deleted', async () => {
  const gone = { ...desk.consultation, deleteAnswersOn: new Date(Date.now() + 2 * day) };
  const late = keyingDesk(gone, database.pool);
  const shift = 3 * day;
  expect(await resultOf(late.key({ fields }, { shift }))).toBe('refused');
});

it('who answered on paper can withdraw with the receipt code, and is not keyed in again', async () => {
  const keyed = await desk.key({ fields });
  if (keyed.result !== 'stored') throw new Error(keyed.result);
  const person = { pool: database.pool, secret: testSecret, clockShift: 0 };
  const { slug } = desk.consultation;
  const typed: Field[] = [
    ['code', keyed.receipt.toLowerCase()],
    ['sure', 'yes'],
  ];
  await withdraw({ consultation: codeNamed(slug), fields: typed }, person);
  expect([await desk.rows(), await desk.events()]).toEqual([[], []]);
  expect(await resultOf(desk.key({ fields }))).toBe('refused');
});

it('words that must be read today flag a sheet as they do online', async () => {
  const worrying: Field[] = [['missed', 'I want to kill myself']];
  await desk.key({ fields: worrying });
  await desk.online(worrying);
  expect(await desk.rows()).toMatchObject([
    { channel: 'online', flags: expect.arrayContaining(['safeguarding']) },
    { channel: 'paper', flags: ['safeguarding'] },
  ]);
});

it('no number of a sheet is in the database', async () => {
  await desk.key({ number: 'SHEET4711', fields });
  expect(JSON.stringify([await desk.rows(), await desk.events()])).not.toContain('4711');
});
