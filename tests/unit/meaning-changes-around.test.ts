import { expect, it } from 'vitest';
import { meaningChanges } from '../../src/domain/changes/meaning-changes.ts';
import { original } from '../support/shipped.ts';

const laidOut = (layout: string | undefined) => ({
  ...original,
  questionnaire: { ...(original['questionnaire'] as object), layout },
});

it.each([
  [undefined, 'one-page', []],
  [undefined, 'one-question-a-page', ['The questions come one a page']],
  ['one-question-a-page', undefined, ['The questions come on one page']],
])('meaningChanges() of a layout from %s to %s is %j', (before, after, expected) => {
  const found = meaningChanges(laidOut(before), laidOut(after));
  expect(found.map(({ words }) => words)).toEqual(expected);
  expect(found.every(({ weight }) => weight === 'structure')).toBe(true);
});

it.each([
  ['deleteAnswersOn', '2027-02-28', 'The day on which answers are deleted changes'],
  ['aboutYou', ['age'], 'What people are asked about themselves changes'],
])('meaningChanges() finds another %s', (field, value, words) => {
  const found = meaningChanges(original, { ...original, [field]: value });
  expect(found).toEqual([{ field, words, weight: 'structure' }]);
});

it('meaningChanges() finds nothing in another order of topics', () => {
  const aboutYou = (original['aboutYou'] as string[]).toReversed();
  expect(meaningChanges(original, { ...original, aboutYou })).toEqual([]);
});
