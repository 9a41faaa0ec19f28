import { expect, it } from 'vitest';
import { quotingOptions } from '../../src/domain/consent.ts';
import { isOfChoice } from '../../studio/schemas/objects/option.ts';
import { questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';
import { changesTo, edited } from '../support/edits.ts';

const letting = (value: boolean) => ({
  ...asked.choice,
  options: asked.choice.options.map((each) =>
    each.code === 'yes' ? { ...each, letsQuote: value } : each,
  ),
});

it('quotingOptions() are those by which people let us quote them, and none where nobody is asked', () => {
  const [, ...others] = shortKinds;
  expect(quotingOptions(questionsOf(letting(true), ...others))).toEqual(['feel-right.yes']);
  expect(quotingOptions(questionsOf(letting(false), ...others))).toEqual([]);
  expect(quotingOptions(questionsOf(...shortKinds))).toEqual([]);
});

const questions = [
  { _key: 'a', _type: 'choiceQuestion' },
  { _key: 'b', _type: 'severalQuestion' },
];
const document = {
  ...{ _id: 'a', _type: 'consultation', _rev: 'a' },
  questionnaire: { questions },
};
const within = (_key: string) => ['questionnaire', 'questions', { _key }, 'options', { _key: 'c' }];

it.each([
  ['a question with one answer', 'a', true],
  ['one with several', 'b', false],
  ['one that is not there', 'c', false],
])('officers say of an option of %s whether it lets us quote: %s, %s', (_what, key, expected) => {
  const dated = { ...document, _createdAt: '', _updatedAt: '' };
  expect(isOfChoice({ document: dated, path: within(key) })).toBe(expected);
  expect(isOfChoice({ document: undefined, path: within(key) })).toBe(false);
});

it('to say so of an option changes nothing of what people read', () => {
  const path = ['questionnaire', 'questions', 0, 'options', 0, 'letsQuote'];
  expect(changesTo(edited(path, true))).toEqual([]);
});
