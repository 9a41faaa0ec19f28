import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { labelCampaigns } from '../../netlify/receiver/campaigns.ts';
import { seeWords } from '../../netlify/reading/words.ts';
import { openFor } from '../support/keying.ts';
import { expectRefusal, readingDesk, type ReadingDesk } from '../support/reading-desk.ts';
import { everythingIn } from '../support/tables.ts';
import { ownDatabase, testKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;

let desk: ReadingDesk;
let slugs = 0;
beforeEach(() => {
  desk = readingDesk(openFor(`getting-around-${++slugs}`), pool);
});

it('staff read each text, with what there is to know of it', async () => {
  const id = await desk.send(
    { 'feel-right': 'some', missed: 'The ferry,\nand zebras' },
    { version: 'easy-read', channel: 'paper', flags: ['safeguarding'] },
  );
  const other = await desk.send({ missed: 'Trains' });
  await desk.send({ 'feel-right': 'yes' });
  const { texts, next, total } = await desk.page({ by: 'feel-right' });
  expect([next, total]).toEqual([null, 2]);
  expect(texts.map((each) => each.id)).toEqual([id, other].sort());
  expect(texts.find((each) => each.id === id)).toEqual({
    ...{ id, words: 'The ferry,\nand zebras', redacted: null },
    ...{ version: 'easy-read', channel: 'paper', group: 'some' },
    ...{ flags: ['safeguarding'], campaign: null },
    ...{ mine: null, others: 0, place: null, reply: null, mayQuote: null, leftOut: null },
  });
  expect(texts.find((each) => each.id === other)).toMatchObject({ group: null, flags: [] });
});

it('what somebody says that “other” is can be read, and where nobody said it nothing', async () => {
  const id = await desk.send({ 'travel-by': { chosen: ['another-way'], other: 'By donkey' } });
  await desk.send({ 'travel-by': { chosen: ['bus'] } });
  const { texts } = await desk.page({ question: 'travel-by' });
  expect(texts.map((each) => [each.id, each.words])).toEqual([[id, 'By donkey']]);
});

it('where people were asked whether we may quote them, each text says what they said', async () => {
  const { questionnaire, ...rest } = desk.consultation;
  const questions = questionnaire.questions.map((each) =>
    each.code === 'tell-more' && each.kind === 'choice'
      ? { ...each, options: each.options.map((one) => ({ ...one, letsQuote: one.code === 'yes' })) }
      : each,
  );
  desk = readingDesk({ ...rest, questionnaire: { ...questionnaire, questions } }, pool);
  await desk.send({ missed: 'You may', 'tell-more': 'yes' });
  await desk.send({ missed: 'You may not', 'tell-more': 'no' });
  await desk.send({ missed: 'I do not say', 'feel-right': 'yes' });
  const said = (await desk.page()).texts.map(({ words, mayQuote }) => [words, mayQuote] as const);
  expect(Object.fromEntries(said)).toEqual({
    ...{ 'You may': true, 'You may not': false, 'I do not say': false },
  });
});

it('copies of a letter have the number of their campaign', async () => {
  const letter = 'The bus to school is late nearly every morning in the winter.';
  const ids = [await desk.send({ missed: letter }), await desk.send({ missed: `${letter}!` })];
  const other = await desk.send({ missed: 'The ferry' });
  await labelCampaigns({ pool, textKeys: testKeys.textKeys });
  for (const id of ids) {
    const { campaign, flags } = await desk.text(id);
    expect([campaign, flags.includes('campaign')]).toEqual([1, true]);
  }
  expect(await desk.text(other)).toMatchObject({ campaign: null, flags: [] });
});

it('before staff see texts the audit says who, how many and of which question, and none of the words', async () => {
  await desk.send({ missed: 'Zebras cross here' });
  await desk.send({ missed: 'So do ducks' });
  await desk.page();
  await desk.page({ question: 'what-is-wrong' });
  expect(await desk.audit()).toEqual([
    ...[2, 0].map((texts, index) => ({
      ...{ who: 'p-editor', role: 'editor', did: 'read answers' },
      what: { question: ['missed', 'what-is-wrong'][index], texts },
    })),
  ]);
  expect(await everythingIn(pool)).not.toContain('ebras');
});

it('nobody reads anything that the audit cannot say', async () => {
  await desk.send({ missed: 'Zebras cross here' });
  await pool.query('alter table audit rename to audit_away');
  const query = new URLSearchParams({ question: 'missed' });
  const by = { consultation: desk.consultation, role: 'editor', who: 'p-editor' } as const;
  await expect(seeWords(by, query, desk.world)).rejects.toThrow('audit');
  await pool.query('alter table audit_away rename to audit');
  expect((await desk.page()).texts).toHaveLength(1);
});

/** All pages, one after the other. */
async function allPages() {
  const pages = [await desk.page()];
  for (let { next } = pages[0]!; next !== null; next = pages.at(-1)!.next)
    pages.push(await desk.page({ after: next }));
  return pages;
}

it.each([
  [500, [500, 0]],
  [501, [500, 1]],
])('of %i texts come %j at a time, each once, in the order of ids', async (count, sizes) => {
  const ids = await desk.sendMany(count, 'Ducks');
  const pages = await allPages();
  expect(pages.map(({ texts }) => texts.length)).toEqual(sizes);
  expect(pages.flatMap(({ texts }) => texts.map(({ id }) => id))).toEqual(ids);
  expect(pages.map(({ total }) => total)).toEqual([count, undefined]);
});

it('one text alone can be read again', async () => {
  const [, second, third] = await desk.sendMany(3, 'Ducks');
  const { texts, next } = await desk.page({ after: second, most: 1 });
  expect([texts.map(({ id }) => id), next]).toEqual([[third], third]);
});

it('of the longest texts fewer come at a time, so that they can be answered with', async () => {
  const ids = await desk.sendMany(7, '\u0007'.repeat(100_000)); // longer than a form has room for
  const pages = await allPages();
  expect(pages.map(({ texts }) => texts.length)).toEqual([6, 1]);
  expect(pages.flatMap(({ texts }) => texts.map(({ id }) => id))).toEqual(ids);
  expect(Buffer.byteLength(JSON.stringify(pages[0]))).toBeLessThan(6_000_000);
});

it('a text that does not fit by itself comes alone', async () => {
  await desk.sendMany(2, 'a'.repeat(600_001));
  expect((await allPages()).map(({ texts }) => texts.length)).toEqual([1, 1]);
});

it('texts of another consultation, and of questions that are asked no longer, are not mixed up', async () => {
  const elsewhere = readingDesk(openFor('elsewhere'), pool);
  await elsewhere.send({ missed: 'Ducks' });
  const id = await desk.send({ missed: 'Zebras' });
  expect((await desk.page()).texts.map((each) => each.id)).toEqual([id]);
  const { questionnaire } = desk.consultation;
  const questions = questionnaire.questions.filter(({ code }) => code !== 'missed');
  const later = { ...desk.consultation, questionnaire: { ...questionnaire, questions } };
  expect((await readingDesk(later, pool).page()).texts.map((each) => each.id)).toEqual([id]);
});

it.each<[string, object, number]>([
  ['of no question', { question: '' }, 400],
  ['of what is no code', { question: 'Missed!' }, 400],
  ['after what is no id', { after: 'a' }, 400],
  ['of which none is wanted', { most: 0 }, 400],
  ['of which too many are wanted', { most: 501 }, 400],
  ['by a question with many answers', { by: 'travel-by' }, 400],
  ['by a question in people’s own words', { by: 'what-is-wrong' }, 400],
  ['by a question that is not there', { by: 'colour' }, 400],
  ['with what means nothing', { colour: 'red' }, 400],
  ['of a question that is not there', { question: 'colour' }, 404],
  ['of a question without words', { question: 'feel-right' }, 404],
])('texts %s are not to be had', async (_what, query, status) => {
  await desk.send({ 'feel-right': 'some', missed: 'Zebras' });
  expectRefusal(await desk.ask('words', query), status);
  expect(await desk.audit()).toEqual([]);
});

it('of a question that nobody has answered yet there are none', async () => {
  expect(await desk.page()).toEqual({ texts: [], next: null, total: 0 });
});
