import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { placedIn } from '../../netlify/reading/placed.ts';
import { receiptFor } from '../../netlify/receiver/seals.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { placedSuggestions } from '../../src/domain/placing.ts';
import { codeNamed } from '../support/code-named.ts';
import { openFor } from '../support/keying.ts';
import { expectRefusal, readingDesk, type ReadingDesk } from '../support/reading-desk.ts';
import { newId } from '../support/submission.ts';
import { ownDatabase, testSecret } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;

let desk: ReadingDesk;
let id: string;
let slugs = 0;
beforeEach(async () => {
  desk = readingDesk(openFor(`getting-around-${++slugs}`), pool);
  id = await desk.send({ missed: 'The ferry' });
});

const part = { name: 'part', challenge: 'late-buses' };
const put = (place: object | null, reply: string | null = null, whose = id) =>
  desk.post('places', { id: whose, place, reply });
const placed = () => placedIn(codeOf(desk.consultation), pool);

/** What whoever has the receipt is shown. */
async function shown() {
  const { slug } = desk.consultation;
  const fields = [['code', receiptFor(id, codeNamed(slug), testSecret)] as const];
  return withdraw(
    { consultation: codeNamed(slug), fields },
    { pool, secret: testSecret, clockShift: 0 },
  );
}

it('where staff put a suggestion, and their reply, both staff and whoever made it can see', async () => {
  expect((await put(part, ' Thank you. It is one of ours ')).status).toBe(200);
  const reply = 'Thank you. It is one of ours';
  expect(await desk.text(id)).toMatchObject({ place: part, reply });
  expect(await shown()).toMatchObject({ state: { name: 'held', place: part, reply } });
});

it.each<object>([
  { name: 'new' },
  { name: 'new', challenge: 'dark-paths' }, // that is only a draft so far
  part,
  { name: 'individual' },
  { name: 'out-of-scope' },
])('a suggestion can be put as %j, moved, and be waiting again', async (place) => {
  await put({ name: 'individual' }, 'We will write to you');
  await put(place);
  expect(await desk.text(id)).toMatchObject({ place, reply: null });
  expect((await put(null)).status).toBe(200);
  expect(await desk.text(id)).toMatchObject({ place: null, reply: null });
});

it('what is published is how many were put where and what staff replied, and no word of theirs', async () => {
  expect(await placed()).toEqual([]);
  await put(part, 'We have counted it there');
  const others: [object, string | null][] = [
    [part, 'We have counted it there'],
    [part, 'A good point'],
    [{ name: 'new', challenge: 'dark-paths' }, 'We have added it'],
    [{ name: 'out-of-scope' }, null],
    [{ name: 'individual' }, 'Left out'],
  ];
  for (const [place, reply] of others) {
    const other = await desk.send({ missed: 'Zebras' });
    await put(place, reply, other);
    if (reply === 'Left out')
      await desk.post('exclusions', { do: 'leave-out', id: other, reason: 'A test' });
  }
  const found = await placed();
  expect(found).toEqual([
    { place: part, people: 3, replies: ['A good point', 'We have counted it there'] },
    { place: { name: 'new', challenge: 'dark-paths' }, people: 1, replies: ['We have added it'] },
    { place: { name: 'out-of-scope' }, people: 1, replies: [] },
  ]);
  expect(placedSuggestions.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
});

it.each<[string, number, object | string]>([
  ['what is no JSON', 422, 'place=new'],
  ['a place that is not one of ours', 422, { place: { name: 'elsewhere' } }],
  ['a part of no challenge', 422, { place: { name: 'part' } }],
  ['a case that is of a challenge', 422, { place: { name: 'individual', challenge: 'fares' } }],
  ['an empty reply', 422, { reply: '  ' }],
  ['a reply of 1,001 characters', 422, { reply: 'a'.repeat(1001) }],
  ['a reply that a database cannot hold', 422, { reply: 'a\0b' }],
  ['a reply without a place', 422, { place: null, reply: 'Thank you' }],
  ['no place, where it had none', 404, { place: null }],
  ['more than it should hold', 422, { colour: 'red' }],
  ['an id that is none', 422, { id: 'a' }],
  ['an id that is nobody’s', 404, { id: newId() }],
])('a suggestion is not put anywhere by %s', async (_what, status, change) => {
  const body = typeof change === 'string' ? change : { id, place: part, reply: null, ...change };
  expectRefusal(await desk.post('places', body), status);
  expect(await placed()).toEqual([]);
});

it('what was sent to another consultation is not placed', async () => {
  const elsewhere = readingDesk(openFor('elsewhere'), pool);
  expectRefusal(await elsewhere.post('places', { id, place: part, reply: null }), 404);
});
