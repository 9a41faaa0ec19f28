import { describe, expect, it } from 'vitest';
import {
  closeSentences,
  ordinal,
  placesOf,
  placeSentence,
  priorityNotes,
  prioritySentences,
  ranksText,
  shareSentence,
  type PlacedItem,
} from '../../../src/analysis/priority-sentences.ts';

const item = (change: Partial<PlacedItem> = {}): PlacedItem => ({
  ...{ label: 'Waiting times', people: '240', percent: 58, range: { low: 53, high: 63 } },
  ...{ place: 1, isJoint: false, best: 1, worst: 2 },
  ...change,
});

describe('shareSentence()', () => {
  it.each([
    ['exact figures', {}, '58% (240) chose'],
    ['rounded figures', { people: 'about 240' }, '58% (about 240) chose'],
    [
      'a share that is not told',
      { people: 'fewer than 8', percent: undefined },
      'fewer than 8 chose',
    ],
  ])('says %s', (_what, change, words) => {
    expect(shareSentence('the 412 people who answered', item(change))).toBe(
      `Of the 412 people who answered, ${words} “Waiting times”.`,
    );
  });
});

describe('placeSentence()', () => {
  it.each([
    [{ best: 1, worst: 1 }, 'It came 1st.'],
    [{ best: 1, worst: 2 }, 'It came 1st (could be 1st or 2nd).'],
    [{ best: 1, worst: 3 }, 'It came 1st (could be 1st to 3rd).'],
    [{ place: 2, isJoint: true, best: 2, worst: 3 }, 'It came joint 2nd (could be 2nd or 3rd).'],
  ])('of %j says: %s', (change, words) => {
    expect(placeSentence(item(change))).toBe(words);
  });
});

const ranges = (written: string) =>
  written.split(' ').map((range) => {
    const [best = 0, worst = 0] = range.split('-').map(Number);
    return { best, worst };
  });

describe('closeSentences()', () => {
  it.each([
    ['1-1 2-2 3-6 3-6 3-6 3-6', ['Four challenges are too close to put in order: 3rd to 6th.']],
    [
      '1-2 1-2 3-3 4-5 4-5',
      [
        'Two challenges are too close to put in order: 1st and 2nd.',
        'Two challenges are too close to put in order: 4th and 5th.',
      ],
    ],
    [
      Array(11).fill('1-11').join(' '),
      ['11 challenges are too close to put in order: 1st to 11th.'],
    ],
    ['1-1 2-2 3-3', []],
    ['1-2 1-3 2-3', []], // the first is before the last
    ['1-3 1-3 1-4 3-4', []],
  ])('of ranks %s says %j', (written, sentences) => {
    expect(closeSentences(ranges(written))).toEqual(sentences);
  });
});

it('prioritySentences() tell of the first three, then of those that are too close', () => {
  const items = ['A', 'B', 'C', 'D', 'E'].map((label, index) => {
    const [best, worst] = index === 0 ? [1, 1] : [2, 5];
    return item({
      label,
      place: index + 1,
      best,
      worst,
      range: index === 0 ? item().range : undefined,
    });
  });
  const sentences = prioritySentences({ of: 'the 412 people who answered', items });
  expect(sentences).toEqual([
    'Of the 412 people who answered, 58% (240) chose “A”. It came 1st. If we had heard from a different set of similar people, we would expect 53% to 63%.',
    'Of the 412 people who answered, 58% (240) chose “B”. It came 2nd (could be 2nd to 5th).',
    'Of the 412 people who answered, 58% (240) chose “C”. It came 3rd (could be 2nd to 5th).',
    'Four challenges are too close to put in order: 2nd to 5th.',
  ]);
});

it('placesOf() give those with equal counts the same place, and leave out as many after it', () => {
  expect(placesOf([9, 7, 7, 3])).toEqual([
    { place: 1, isJoint: false },
    { place: 2, isJoint: true },
    { place: 2, isJoint: true },
    { place: 4, isJoint: false },
  ]);
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [10, '10th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [111, '111th'],
])('ordinal(%i) is %s', (place, words) => {
  expect(ordinal(place)).toBe(words);
});

it.each([
  [3, 3, '3rd'],
  [3, 4, '3rd or 4th'],
  [3, 5, '3rd to 5th'],
])('ranksText() from %i to %i is %s', (best, worst, words) => {
  expect(ranksText({ best, worst })).toBe(words);
});

describe('priorityNotes()', () => {
  const none = { label: 'None of these', people: '12' };
  it('say that shares add up to more than 100% where people could choose several', () => {
    expect(priorityNotes({ most: 3, alone: [] })[1]).toBe(
      'Everybody could choose up to 3, so the shares add up to more than 100%.',
    );
    expect(priorityNotes({ most: 1, alone: [] })).toHaveLength(1);
  });
  it.each([
    [3, '“None of these” was chosen by 12 (3%).'],
    [undefined, '“None of these” was chosen by 12.'],
  ])('say what stands alone got, with a share of %s', (percent, words) => {
    expect(priorityNotes({ most: 1, alone: [{ ...none, percent }] })[1]).toBe(words);
  });
});
