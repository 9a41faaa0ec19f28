import { describe, expect, it } from 'vitest';
import {
  closeSentences,
  ordinal,
  placesOf,
  priorityNotes,
  prioritySentences,
  ranksText,
  type PlacedItem,
} from '../../../src/analysis/priorities/priority-sentences.ts';

const item = (change: Partial<PlacedItem> = {}): PlacedItem => ({
  ...{ label: 'Waiting times', people: '240', percent: 58, range: { low: 53, high: 63 } },
  ...{ place: 1, best: 1, worst: 2 },
  ...change,
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

const told = (...items: PlacedItem[]): string[] =>
  prioritySentences({ of: 'the 412 people who answered', items });

const second = item({ label: 'Training', people: '90', percent: 22, place: 2, best: 2, worst: 3 });
const third = { ...second, label: 'Buses', place: 3 };

describe('prioritySentences()', () => {
  it.each([
    ['exact figures', {}, '58% (240) chose'],
    ['rounded figures', { people: 'about 240' }, '58% (about 240) chose'],
    [
      'a share that is not told',
      { people: 'fewer than 8', percent: undefined },
      'fewer than 8 chose',
    ],
  ])('say with %s what comes first, and how sure that is', (_what, change, words) => {
    expect(told(item(change))[0]).toBe(
      `Of the 412 people who answered, ${words} “Waiting times”. It came 1st (could be 1st or 2nd). If we had heard from a different set of similar people, we would expect 53% to 63%.`,
    );
  });

  it.each([
    [{ best: 1, worst: 1 }, 'It came 1st.'],
    [{ best: 1, worst: 3 }, 'It came 1st (could be 1st to 3rd).'],
  ])('say of ranks %j: %s', (change, words) => {
    expect(told(item({ ...change, range: undefined }))[0]).toMatch(
      new RegExp(`${words.replace(/[()]/g, '.')}$`),
    );
  });

  it('say more shortly what comes next, up to the third, and then what is too close', () => {
    expect(told(item(), second, third, { ...third, place: 4, best: 4, worst: 4 }).slice(1)).toEqual(
      [
        '22% (90) chose “Training”. It came 2nd (could be 2nd or 3rd).',
        '22% (90) chose “Buses”. It came 3rd (could be 2nd or 3rd).',
        'Two challenges are too close to put in order: 2nd and 3rd.',
      ],
    );
  });

  it('name all that are joint, with each place that one of them could have', () => {
    const joint = { ...third, place: 2, best: 1, worst: 4 };
    expect(told(item(), second, joint)[1]).toBe(
      '22% (90) chose each of “Training” and “Buses”. They came joint 2nd (could be 1st to 4th).',
    );
  });

  it('begin a sentence with a capital, and name nothing that nobody chose', () => {
    const few = { ...second, people: 'fewer than 8', percent: undefined };
    expect(told(item(), few)[1]).toMatch(/^Fewer than 8 chose “Training”/);
    expect(told(item(), { ...second, people: '0', percent: 0 })).toHaveLength(1);
  });
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
