import { describe, expect, it } from 'vitest';
import {
  heardShareText,
  heardText,
  unheardSentence,
} from '../../../src/analysis/coverage/coverage-sentences.ts';
import { comparedIn } from '../../../src/analysis/coverage/coverage.ts';
import { countText, peopleText, percentText } from '../../../src/analysis/figure-text.ts';
import { topic } from '../../fixtures/coverage.ts';

describe('unheardSentence()', () => {
  it.each([
    [
      'the group that is missing',
      topic([12, 400, 0], [400, 600]),
      'We have not heard enough from “Pupil” (3% of those who answered, 40% of the people there are). Chance does not explain it.',
    ],
    [
      'all groups that are missing, with few as few',
      topic([0, 5, 200], [500, 500, 100], true),
      'We have not heard enough from “Pupil” (0% of those who answered, 45% of the people there are) and “Parent” (under 4% of those who answered, 45% of the people there are). Chance does not explain it.',
    ],
    [
      'that no group is',
      topic([50, 50, 0], [50, 50]),
      'No group is missing by more than chance explains.',
    ],
    [
      'what to do first',
      topic([50, 50, 3], [50]),
      'Enter how many people there are in two groups or more, to see who is missing.',
    ],
    ['that nobody answered', topic([0, 0, 0], [50, 50]), 'Nobody has answered this question yet.'],
    [
      'that too few answered',
      topic([], [50, 50], true),
      'Fewer than 10 people have answered this question, so we do not show what they said.',
    ],
  ])('says %s', (_what, of, words) => {
    expect(unheardSentence(of)).toBe(words);
  });
});

it('heardText() and heardShareText() tell no more of few people than that they are few', () => {
  const rounded = topic([5, 95, 0], [100, 100], true);
  expect(heardText(5, rounded)).toBe('fewer than 8');
  expect(heardText(1005, rounded)).toBe('1,005');
  expect(heardText(5, { isRounded: false })).toBe('5');
  expect(comparedIn(rounded).map((each) => heardShareText(each, rounded))).toEqual([
    'under 8%',
    '95%',
  ]);
  expect(comparedIn(rounded).map((each) => heardShareText(each, { isRounded: false }))).toEqual([
    '5%',
    '95%',
  ]);
});

it.each([
  [0, '0%'],
  [0.001, 'under 1%'],
  [0.0049, 'under 1%'],
  [0.005, '1%'],
  [0.584, '58%'],
  [0.994, '99%'],
  [0.995, 'over 99%'],
  [1, '100%'],
])('percentText(%d) is %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});

it('countText() and peopleText() are as people write', () => {
  expect([countText(0), countText(10_025)]).toEqual(['0', '10,025']);
  expect([0, 1, 2, 1000].map(peopleText)).toEqual([
    '0 people',
    '1 person',
    '2 people',
    '1,000 people',
  ]);
});
