import { expect, it } from 'vitest';
import type { Question, Questionnaire } from '../../../src/domain/questionnaire.ts';
import { challengeKinds, questionsOf, shortKinds } from '../../fixtures/every-kind.ts';
import { asked } from '../../fixtures/kinds.ts';
import type { Pair } from '../../support/html.ts';
import { formPairs } from '../../support/html.ts';
import { kindsReceiver } from '../../support/kinds-receiver.ts';
import { askedOn, filled, printed, rowsOf, toChange, walk } from '../../support/walk.ts';

const onlyIf = (question: Question, after: string, ...options: string[]): Question => ({
  ...question,
  onlyIf: { question: after, options },
});

/** Why, if it does not feel right; and how many say so, if somebody is counted. */
const nested = questionsOf(
  asked.choice,
  onlyIf(asked.several, 'feel-right', 'some', 'no'),
  onlyIf(asked.number, 'travel-by', 'bus'),
  asked.scale,
);
const onePerPage: Questionnaire = { ...nested, layout: 'one-question-a-page' };

const everything: Pair[] = [
  ['feel-right', 'no'],
  ['travel-by', 'bus'],
  ['travel-by', 'car'],
  ['people', '1,200'],
  ['how-easy', '2'],
];

const stored = {
  'feel-right': 'no',
  'travel-by': { chosen: ['bus', 'car'] },
  people: 1200,
  'how-easy': '2',
};

it('on one page stands what everybody is asked, and on the next what depends on an answer', async () => {
  const receiver = kindsReceiver(nested);
  const { pages, check } = await walk(receiver, everything);
  expect(pages).toEqual([['feel-right', 'how-easy'], ['travel-by', 'travel-by_other'], ['people']]);
  expect(rowsOf(check).map(([, said]) => said)).toEqual(['No', 'By bus By car', '1,200', '2']);
  await receiver.post(formPairs(check));
  expect(receiver.stored()).toEqual([stored]);
});

it('a question a page: every one by itself, with all answers carried to the end', async () => {
  const receiver = kindsReceiver(onePerPage);
  const { pages, check } = await walk(receiver, everything);
  expect(pages.map(([first]) => first)).toEqual(['feel-right', 'travel-by', 'people', 'how-easy']);
  await receiver.post(formPairs(check));
  expect(receiver.stored()).toEqual([stored]);
});

it.each([
  ['one page', nested],
  ['a question a page', onePerPage],
])('%s: what no answer leads to is never asked', async (_layout, form) => {
  const { pages, check } = await walk(kindsReceiver(form), [['feel-right', 'yes']]);
  expect(pages.flat()).toEqual(['feel-right', 'how-easy']);
  expect(rowsOf(check).map(([, said]) => said)).toEqual(['Yes', 'Skipped']);
});

it.each([
  ['one page', nested],
  ['a question a page', onePerPage],
])('%s: an answer that is hidden by a change of mind is not kept', async (_layout, form) => {
  const receiver = kindsReceiver(form);
  const { check } = await walk(receiver, everything);
  const change = await toChange(receiver, check, 'feel-right');
  expect(askedOn(change.html)).toContain('feel-right');
  const again = await receiver.post(filled(change.html, [['feel-right', 'yes']]));
  expect(rowsOf(again.html).map(([, said]) => said)).toEqual(['Yes', '2']);
  await receiver.post(formPairs(again.html));
  expect(receiver.stored()).toEqual([{ 'feel-right': 'yes', 'how-easy': '2' }]);
});

it('an answer that was hidden comes back with the answer that leads to it', async () => {
  const receiver = kindsReceiver(nested);
  const { check } = await walk(receiver, everything);
  const change = await toChange(receiver, check, 'feel-right');
  const hidden = await receiver.post(filled(change.html, [['feel-right', 'yes']]));
  const back = await toChange(receiver, hidden.html, 'feel-right');
  const again = await receiver.post(filled(back.html, [['feel-right', 'no']]));
  expect(rowsOf(again.html).map(([, said]) => said)).toEqual(['No', 'By bus By car', '1,200', '2']);
});

it('a wrong answer to a question that is hidden again is in nobody’s way', async () => {
  const receiver = kindsReceiver(nested);
  const shown = await receiver.post([
    ['feel-right', 'yes'],
    ['people', 'many'],
  ]);
  expect(shown.status).toBe(200);
  expect(rowsOf(shown.html).map(([, said]) => said)).toEqual(['Yes', 'Skipped']);
});

it('Change leads to the page of that question alone, filled in, and on to checking', async () => {
  const receiver = kindsReceiver(onePerPage);
  const { check } = await walk(receiver, everything);
  const change = await toChange(receiver, check, 'people');
  expect(askedOn(change.html)).toEqual(['people']);
  expect(change.html).toContain('value="1,200"');
  const again = await receiver.post(filled(change.html, [['people', '3']]));
  expect(rowsOf(again.html).map(([, said]) => said)).toEqual(['No', 'By bus By car', '3', '2']);
});

it('Back leads to the page before, with what was typed here still there', async () => {
  const receiver = kindsReceiver(onePerPage);
  const first = await receiver.post(filled(printed(receiver), everything));
  expect(askedOn(first.html)).toContain('travel-by');
  const back = await receiver.post(filled(first.html, everything), '?change=feel-right');
  expect(askedOn(back.html)).toEqual(['feel-right']);
  expect(formPairs(back.html)).toEqual(expect.arrayContaining(everything.slice(0, 3)));
});

it('a page with something to mend comes back alone, and the others wait', async () => {
  const receiver = kindsReceiver(onePerPage);
  const wrong = everything.map(([name, value]): Pair => [name, name === 'people' ? '0' : value]);
  const { pages } = await walk(receiver, wrong);
  expect(pages.slice(0, 5).map(([first]) => first)).toEqual([
    ...['feel-right', 'travel-by', 'people', 'people', 'people'],
  ]);
});

it('every kind, a question a page, comes to the end as on one page', async () => {
  const asked = questionsOf(...shortKinds, ...challengeKinds);
  const paged = kindsReceiver({ ...asked, layout: 'one-question-a-page' });
  const together = kindsReceiver(asked);
  const answers: Pair[] = [
    ...everything,
    ['what-is-wrong', 'Much'],
    ['tell-more', 'yes'],
    ['street', 'High Street'],
    ['work-on-first', 'fares'],
    ['in-order_1', 'fares'],
    ['in-order_2', 'parking'],
    ['how-far__fares', 'agree'],
    ['each-card__fares', 'yes'],
    ['each-card_most', 'cannot-choose'],
    ['four-at-a-time_0_best', 'fares'],
  ];
  for (const receiver of [paged, together])
    await receiver.post(formPairs((await walk(receiver, answers)).check));
  expect(paged.stored()).toEqual(together.stored());
  expect(Object.keys(paged.stored()[0]!)).toHaveLength(asked.questions.length - 1); // all but “missed”
});
