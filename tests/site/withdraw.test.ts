import pg from 'pg';
import { afterAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { keepAboutYou } from '../../netlify/receiver/about-you-store.ts';
import { receiptFor, receiptHash } from '../../netlify/receiver/seals.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { receiptText } from '../../src/domain/receipt.ts';
import { codeNamed } from '../support/code-named.ts';
import { alwaysOpen, newId, sealedFor, type Open } from '../support/submission.ts';
import { tablesWith } from '../support/tables.ts';
import { ownDatabase, testSecret } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
const as = (role: string) => {
  const pool = new pg.Pool({ connectionString: database.url, options: `-c role=${role}`, max: 20 });
  return pool.on('error', () => undefined);
};
const [receiver, person] = [as('checkback_receiver'), as('checkback_person')];
afterAll(async () => {
  await Promise.all([receiver.end(), person.end()]);
  await database.drop();
});

const world = { pool: person, secret: testSecret, clockShift: 0 };
let asked: Open;
let id: string;
let receipt: string;
let slugs = 0;
beforeEach(async () => {
  asked = alwaysOpen(`consultation-${++slugs}`);
  id = newId();
  receipt = receiptFor(id, codeOf(asked), testSecret);
  expect(await send()).toBe('stored');
});

const send = () =>
  createStore(receiver).add(
    sealedFor(asked, { id, answers: { missed: 'Please keep the library open late' } }),
    asked,
  );
const ofMyself = (age = '16-24', whose = receipt) =>
  keepAboutYou(
    { consultation: codeOf(asked), receipt: whose, answers: { age }, choices: [`age.${age}`] },
    world,
  );
const post = (code: string, ...more: [string, string][]) =>
  withdraw({ consultation: codeOf(asked), fields: [['code', code], ...more] }, world);
const sure: [string, string] = ['sure', 'yes'];
const unknown = (code: string) => ({
  kind: 'shown',
  state: { name: 'asked', code, problem: 'unknown' },
});

const put = (place: string, challenge: string | null = null, reply: string | null = null) =>
  database.pool.query(
    `insert into suggestion_place (consultation, id, place, challenge, reply, at, who)
     values ($1, $2, $3, $4, $5, now(), 'p-editor')`,
    [codeOf(asked), id, place, challenge, reply],
  );

const rowsWith = (text: string) => tablesWith(database.pool, text);
it('withdraw() shows what is held, and deletes it when the person is sure', async () => {
  expect(await post(receiptText(receipt).toLowerCase())).toEqual({
    kind: 'shown',
    state: { name: 'held', receipt, place: null, reply: null },
  });
  expect(await rowsWith(id)).toContain('public.submission');
  expect(await post(receipt, sure)).toEqual({ kind: 'shown', state: { name: 'withdrawn' } });
});

it('withdraw() leaves a hash of the receipt in one table, and how many, and nothing else', async () => {
  await ofMyself();
  await put('part', 'opening-hours');
  await post(receipt, sure);
  expect(await rowsWith(id)).toEqual([]);
  const hash = receiptHash(receipt, testSecret).toString('hex');
  expect(await rowsWith(hash)).toEqual(['intake.withdrawn']);
  const left = await rowsWith(`(${codeOf(asked)},`);
  expect(left.sort()).toEqual(['intake.withdrawn', 'public.questionnaire', 'public.withdrawal']);
  const { rows } = await database.pool.query(
    'select people from withdrawal where consultation = $1',
    [codeOf(asked)],
  );
  expect(rows).toEqual([{ people: 1 }]);
});

it('answers that were withdrawn and are sent again stay away', async () => {
  await post(receipt, sure);
  expect(await send()).toBe('withdrawn');
  expect(await rowsWith(id)).toEqual([]);
});

it('answers that are sent again while they are withdrawn stay away or are withdrawn', async () => {
  const sends = Array.from({ length: 10 }, send);
  const [first] = await Promise.all([post(receipt, sure), ...sends]);
  expect(first).toEqual({ kind: 'shown', state: { name: 'withdrawn' } });
  expect(await rowsWith(id)).toEqual([]);
});

it('a code that was withdrawn is answered like one that never was, or is of elsewhere', async () => {
  await post(receipt, sure);
  const slip = receipt.replace(/^./, receipt[0] === '2' ? '3' : '2');
  const elsewhere = receiptFor(id, codeNamed('elsewhere'), testSecret);
  const unused = receiptFor(newId(), codeOf(asked), testSecret);
  for (const code of [receipt, slip, elsewhere, unused, 'hello', "' or true --"])
    for (const more of [[], [sure]]) expect(await post(code, ...more)).toEqual(unknown(code));
});

it('the database is asked as much of a code that never was as of one that was withdrawn', async () => {
  await post(receipt, sure);
  const asks = vi.spyOn(person, 'query');
  const slip = receipt.replace(/^./, receipt[0] === '2' ? '3' : '2');
  const statements = [];
  for (const code of [receipt, slip, 'hello']) {
    await post(code);
    await post(code, sure);
    statements.push(asks.mock.calls.splice(0).map(([sql]) => sql));
  }
  asks.mockRestore();
  expect(statements[0]).toHaveLength(2);
  expect(statements).toEqual(Array(3).fill(statements[0]));
});

it('withdraw() deletes nobody else’s answers', async () => {
  const other = newId();
  await createStore(receiver).add(
    sealedFor(asked, { id: other, answers: { missed: 'Parking' } }),
    asked,
  );
  await ofMyself('65-74', receiptFor(other, codeOf(asked), testSecret));
  await post(receipt, sure);
  expect(await rowsWith(other)).toEqual(['public.submission']);
  expect(await rowsWith('65-74')).toEqual(['special.about_you']);
});

it.each<[string, string | null, object]>([
  ['part', 'opening-hours', { name: 'part', challenge: 'opening-hours' }],
  ['new', null, { name: 'new' }],
])('withdraw() says that a suggestion was put as %s with %s', async (name, challenge, place) => {
  await put(name, challenge, 'We added it to the list');
  expect(await post(receipt)).toMatchObject({
    state: { name: 'held', place, reply: 'We added it to the list' },
  });
});
