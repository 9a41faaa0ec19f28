import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { reseal } from '../../netlify/database/reseal.ts';
import { openWords, readTextKeys, type Belonging } from '../../netlify/text-keys.ts';
import { openFor } from '../support/keying.ts';
import { expectRefusal, read, readingDesk, type ReadingDesk } from '../support/reading-desk.ts';
import { newId } from '../support/submission.ts';
import { everythingIn } from '../support/tables.ts';
import { ownDatabase, testKeys, testTextKeys } from '../support/world.ts';
import * as z from 'zod';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;

const words = 'Ring 01632 960001 or 01632 960002 about the zebras';
const [one, two] = ['01632 960001', '01632 960002'];
const cutOf = (piece: string, text = words) => ({ at: text.indexOf(piece), words: piece });

let desk: ReadingDesk;
let id: string;
let slugs = 0;
beforeEach(async () => {
  desk = readingDesk(openFor(`getting-around-${++slugs}`), pool);
  id = await desk.send({ 'feel-right': 'some', missed: words, 'what-is-wrong': words });
});

const redaction = (change: object = {}) => ({
  ...{ do: 'redact', question: 'missed', id, cuts: [cutOf(one)], reason: 'contact' },
  ...change,
});
const done = async (body: object) =>
  read(z.object({ message: z.string() }), await desk.post('redactions', body));

/** The submission as it is stored. */
async function original() {
  const sql = 'select * from submission where consultation = $1 and id = $2';
  const { rows } = await pool.query(sql, [desk.consultation.slug, id]);
  return rows[0] as Belonging & { answers: unknown };
}

it('staff read the copy without what was taken out; what was written is as it was', async () => {
  const before = await original();
  await done(redaction());
  expect(await desk.text(id)).toMatchObject({
    words: 'Ring [redacted] or 01632 960002 about the zebras',
    redacted: 'contact',
  });
  expect(await desk.text(id, 'what-is-wrong')).toMatchObject({ words, redacted: null });
  expect(await original()).toEqual(before);
  expect(openWords(before.answers, before, testKeys.textKeys)).toMatchObject({ missed: words });
});

it('the copy can lose more, and be undone', async () => {
  await done(redaction());
  const copy = (await desk.text(id)).words;
  await done(redaction({ cuts: [cutOf(two, copy)], reason: 'number' }));
  expect(await desk.text(id)).toMatchObject({
    words: 'Ring [redacted] or [redacted] about the zebras',
    redacted: 'number',
  });
  await done({ do: 'undo', question: 'missed', id });
  expect(await desk.text(id)).toMatchObject({ words, redacted: null });
});

it('the audit says before it is done what was done and why, and neither of whom nor which words', async () => {
  await done(redaction({ cuts: [cutOf(one), cutOf(two)] }));
  await done({ do: 'undo', question: 'missed', id });
  const who = { who: 'p-editor', role: 'editor', did: 'redact answers' };
  expect(await desk.audit()).toEqual([
    { ...who, what: { do: 'redact', question: 'missed', cuts: 2, reason: 'contact' } },
    { ...who, what: { do: 'undo', question: 'missed' } },
  ]);
  const { rows } = await pool.query('select * from audit');
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${id}|01632|zebras`));
});

it('nothing is redacted that the audit cannot say', async () => {
  await pool.query('alter table audit rename to audit_away');
  await expect(desk.post('redactions', redaction())).rejects.toThrow('audit');
  await pool.query('alter table audit_away rename to audit');
  expect(await desk.text(id)).toMatchObject({ redacted: null });
});

it('a copy of the database has no more of a redacted copy than of what was written', async () => {
  await done(redaction());
  const all = await everythingIn(pool);
  expect(all).toContain('contact');
  for (const word of ['Ring', 'zebras', '01632']) expect(all).not.toContain(word);
});

it('two who take out different things at once do not bring back what the other took', async () => {
  const pieces = [one, two];
  const answers = await Promise.all(
    pieces.map((piece) => desk.post('redactions', redaction({ cuts: [cutOf(piece)] }))),
  );
  const { words: left } = await desk.text(id);
  for (const [index, { status }] of answers.entries())
    expect([pieces[index], left.includes(pieces[index]!)]).toEqual([pieces[index], status !== 200]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it.each<[string, number, (right: object) => object | string]>([
  ['what is no JSON', 422, () => 'do=redact'],
  ['nothing', 422, () => ''],
  ['more than it should hold', 422, (right) => ({ ...right, colour: 'red' })],
  ['another thing to do', 422, (right) => ({ ...right, do: 'delete' })],
  ['words to put in', 422, (right) => ({ ...right, words: 'I agree with everything' })],
  ['no reason', 422, (right) => ({ ...right, reason: undefined })],
  ['nothing to take out', 422, (right) => ({ ...right, cuts: [] })],
  ['words that do not stand there', 409, (right) => ({ ...right, cuts: [{ at: 0, words: one }] })],
  ['an id that is none', 422, (right) => ({ ...right, id: 'a' })],
  ['an id that is nobody’s', 404, (right) => ({ ...right, id: newId() })],
  ['a question without words', 404, (right) => ({ ...right, question: 'feel-right' })],
  ['a question that was not answered', 404, (right) => ({ ...right, question: 'street' })],
  ['a question that is not there', 404, (right) => ({ ...right, question: 'colour' })],
  ['to undo what was not done', 404, () => ({ do: 'undo', question: 'missed', id })],
  ['to undo what is not there', 404, () => ({ do: 'undo', question: 'missed', id: newId() })],
  ['more than 256 KB', 400, () => `"${'a'.repeat(262_144)}"`],
])('a redaction of %s is refused, and nothing is changed or noted', async (_what, status, of) => {
  expectRefusal(await desk.post('redactions', of(redaction())), status);
  expect((await pool.query('select from redaction where id = $1', [id])).rowCount).toBe(0);
  expect(await desk.audit()).toEqual([]);
});

it('somebody else’s answers under the same id, elsewhere, are not touched', async () => {
  const elsewhere = readingDesk(openFor('elsewhere'), pool);
  expectRefusal(await elsewhere.post('redactions', redaction()), 404);
});

it('reseal() seals copies under the first key too, and they can still be read', async () => {
  await done(redaction());
  const fresh = `fresh:${randomBytes(32).toString('base64')}`;
  const ring = (...keys: string[]) => readTextKeys(keys.join())!;
  await reseal(pool, ring(fresh, testTextKeys));
  expect(await reseal(pool, ring(fresh, testTextKeys))).toBe(0);
  const { rows } = await pool.query<{ words: string }>('select words from redaction');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.words).toMatch(/^sealed:fresh:/);
  const world = { pool, textKeys: ring(fresh) };
  const renewed = readingDesk(desk.consultation, pool, world);
  expect((await renewed.text(id)).words).toContain('Ring [redacted] or');
  expect(await reseal(pool, ring(testTextKeys, fresh))).toBeGreaterThan(1);
});
