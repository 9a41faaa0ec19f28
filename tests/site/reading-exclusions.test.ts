import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { exclusions } from '../../src/domain/excluding.ts';
import { openFor } from '../support/keying.ts';
import { expectRefusal, read, readingDesk, type ReadingDesk } from '../support/reading-desk.ts';
import { newId } from '../support/submission.ts';
import { ownDatabase } from '../support/world.ts';

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

const reason = 'A test of the form';
const leaveOut = (change: object = {}, who?: string) =>
  desk.post('exclusions', { do: 'leave-out', id, reason, ...change }, who);
const takeBack = () => desk.post('exclusions', { do: 'take-back', id });
const leftOut = async () => read(exclusions, await desk.ask('exclusions')).leftOut;

it('what is left out is named with its reason, and stays to be read', async () => {
  const other = await desk.send({ missed: 'Trains' });
  expect((await leaveOut()).status).toBe(200);
  await leaveOut({ id: other, reason: 'Sent twice' }, 'p-other');
  const at: unknown = expect.stringMatching(/^\d{4}-.*Z$/);
  expect(await leftOut()).toEqual([
    { id: other, reason: 'Sent twice', who: 'p-other', at },
    { id, reason, who: 'p-editor', at },
  ]);
  expect(await desk.text(id)).toMatchObject({ words: 'The ferry', leftOut: reason });
});

it('the reason can be put right, and the answers taken back in', async () => {
  await leaveOut();
  await leaveOut({ reason: 'Sent twice' }, 'p-other');
  expect(await leftOut()).toMatchObject([{ id, reason: 'Sent twice', who: 'p-other' }]);
  expect((await takeBack()).status).toBe(200);
  expect(await leftOut()).toEqual([]);
  expect(await desk.text(id)).toMatchObject({ leftOut: null });
});

it('the audit says who did so and why, and not whose answers they are', async () => {
  await leaveOut();
  await takeBack();
  const who = { who: 'p-editor', role: 'editor', did: 'leave submissions out' };
  expect(await desk.audit()).toEqual([
    { ...who, what: { do: 'leave-out', reason } },
    { ...who, what: { do: 'take-back' } },
  ]);
});

it('nothing is left out that the audit cannot say', async () => {
  await pool.query('alter table audit rename to audit_away');
  await expect(leaveOut()).rejects.toThrow('audit');
  await pool.query('alter table audit_away rename to audit');
  expect(await leftOut()).toEqual([]);
});

it.each<[string, number, object | string]>([
  ['what is no JSON', 422, 'do=leave-out'],
  ['no reason', 422, { reason: undefined }],
  ['a blank reason', 422, { reason: '  ' }],
  ['a reason of 201 characters', 422, { reason: 'a'.repeat(201) }],
  ['a reason that a database cannot hold', 422, { reason: 'a\0b' }],
  ['more than it should hold', 422, { colour: 'red' }],
  ['another thing to do', 422, { do: 'delete' }],
  ['an id that is none', 422, { id: 'a' }],
  ['an id that is nobody’s', 404, { id: newId() }],
])('nothing is left out by %s, or noted', async (_what, status, change) => {
  const body = typeof change === 'string' ? change : { do: 'leave-out', id, reason, ...change };
  expectRefusal(await desk.post('exclusions', body), status);
  expect([await leftOut(), await desk.audit()]).toEqual([[], []]);
});

it('what was never left out cannot be taken back in', async () => {
  expectRefusal(await takeBack(), 404);
  expect(await desk.audit()).toEqual([]);
});

it('what was sent to another consultation is not left out', async () => {
  const elsewhere = readingDesk(openFor('elsewhere'), pool);
  expectRefusal(await elsewhere.post('exclusions', { do: 'leave-out', id, reason }), 404);
  expect(await leftOut()).toEqual([]);
});
