import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { buses, codesToSave, frameToSave, named } from '../support/coding-frame.ts';
import { openFor } from '../support/keying.ts';
import { expectRefusal, readingDesk, type ReadingDesk } from '../support/reading-desk.ts';
import { newId } from '../support/submission.ts';
import { ownDatabase } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;

let desk: ReadingDesk;
let slugs = 0;
beforeEach(() => {
  desk = readingDesk(openFor(`getting-around-${++slugs}`), pool);
});

it.each<[string, number, object | string]>([
  ['what is no JSON', 422, 'save=frame'],
  ['another thing to save', 422, frameToSave({ save: 'all' })],
  ['a frame without codes', 422, frameToSave({ codes: [] })],
  ['a frame with a code twice', 422, frameToSave({ codes: [buses, buses] })],
  ['a code without a label', 422, frameToSave({ codes: [{ ...buses, label: ' ' }] })],
  [
    'a code with more than it should hold',
    422,
    frameToSave({ codes: [{ ...buses, colour: 'red' }] }),
  ],
  ['a code called like what every list has', 422, frameToSave({ codes: [named('constructor')] })],
  ['a frame of a question without words', 404, frameToSave({ question: 'feel-right' })],
  ['a frame of a question that is not there', 404, frameToSave({ question: 'colour' })],
])('%s is not saved', async (_what, status, body) => {
  expectRefusal(await desk.post('coding', body), status);
  expect((await desk.coding()).frames).toEqual([]);
});

it.each<[string, number, object]>([
  ['an id that is none', 422, { id: 'a' }],
  ['an id that is nobody’s', 404, { id: newId() }],
  ['a question that was not answered', 422, { question: 'street' }], // it has no frame either
  ['a code that is not in the frame', 422, { codes: ['trains'] }],
  ['a version that is not there', 422, { frame: 2 }],
])('a text is not coded with %s', async (_what, status, change) => {
  const id = await desk.send({ missed: 'Buses' });
  await desk.post('coding', frameToSave());
  expectRefusal(await desk.post('coding', codesToSave(id, ['buses'], change)), status);
  expect((await desk.coding()).mine).toEqual([]);
});

it('somebody who wrote nothing in answer to the question is not coded', async () => {
  const id = await desk.send({ 'feel-right': 'some' });
  await desk.post('coding', frameToSave());
  expectRefusal(await desk.post('coding', codesToSave(id, ['buses'])), 404);
});

it.each<[object, number]>([
  [{ question: 'Missed!' }, 400],
  [{ colour: 'red' }, 400],
  [{ question: 'feel-right' }, 404],
  [{ question: 'colour' }, 404],
])('of %j there is no coding', async (query, status) => {
  expectRefusal(await desk.ask('coding', query), status);
});
