import { describe, expect, it } from 'vitest';
import { holmRejects } from '../../../src/analysis/statistics/holm.ts';
import { rankRanges } from '../../../src/analysis/priorities/rank-ranges.ts';

const items = (count: number): string[] => Array.from({ length: count }, (_, i) => `item ${i}`);

const written = (ranges: { best: number; worst: number }[]): string =>
  ranges.map(({ best, worst }) => `${best}-${worst}`).join(' ');

/**
 * R 4.2.2: P[i, j] = pbinom(x[i] - 1, x[i] + x[j], .5, lower.tail = FALSE) and
 * p.adjust(P, 'holm') <= .05, which is what csranks_multinom of csranks 1.2.3 tests.
 */
describe('rankRanges() of one choice each are those of R', () => {
  it.each([
    [[22, 9, 14, 30, 28, 11], '1-6 3-6 1-6 1-5 1-5 1-6'],
    [[40, 25, 20, 10, 5], '1-3 1-4 1-4 2-5 4-5'],
    [[0, 0, 0], '1-3 1-3 1-3'],
    [[1_000_000, 1_003_000, 1_009_000, 998_000], '2-4 2-3 1-1 3-4'],
    [[6, 0], '1-1 2-2'], // 1/64, of which two tests make less than .05
    [[5, 0], '1-2 1-2'], // 1/32
    [[190, 185, 150, 149, 120, 60, 59, 40, 20, 3], '1-4 1-4 1-5 1-5 3-5 6-8 6-8 6-9 8-9 10-10'],
  ])('for %j', (counts, ranges) => {
    const all = items(counts.length);
    const choices = counts.map((count, index) => ({ chosen: [all[index]!], count }));
    expect(written(rankRanges(choices, all))).toBe(ranges);
  });
});

it('rankRanges() of several choices compare those alone who chose one and not the other', () => {
  const choices = [
    { chosen: ['a', 'b'], count: 1_000_000 }, // say nothing of a against b
    { chosen: ['b'], count: 9 },
  ];
  expect(rankRanges(choices, ['a', 'b', 'c'])).toEqual([
    { item: 'a', best: 2, worst: 2 },
    { item: 'b', best: 1, worst: 1 },
    { item: 'c', best: 3, worst: 3 },
  ]);
});

it('rankRanges() leave open what nobody answered, or nobody could', () => {
  expect(written(rankRanges([], items(3)))).toBe('1-3 1-3 1-3');
  expect(written(rankRanges([{ chosen: [], count: 50 }], items(2)))).toBe('1-2 1-2');
  expect(rankRanges([], [])).toEqual([]);
  expect(rankRanges([{ chosen: ['item 0'], count: 2 }], items(1))).toEqual([
    { item: 'item 0', best: 1, worst: 1 },
  ]);
});

it('rankRanges() put what nobody chose last', () => {
  const choices = [
    { chosen: ['item 0'], count: 50 },
    { chosen: ['item 1'], count: 50 },
  ];
  expect(written(rankRanges(choices, items(3)))).toBe('1-2 1-2 3-3');
});

it.each([
  ['an unknown item', [{ chosen: ['z'], count: 1 }], ['a'], '["z"]: "z" is not one of the items'],
  ['an item twice', [{ chosen: ['a', 'a'], count: 1 }], ['a'], '"a" is there twice'],
  ['an item twice among the items', [], ['a', 'b', 'a'], '"a" is there twice'],
  ['half a person', [{ chosen: ['a'], count: 0.5 }], ['a'], 'Cannot count 0.5 answers'],
  ['less than nobody', [{ chosen: ['a'], count: -1 }], ['a'], 'Cannot count -1 answers'],
])('rankRanges() refuse %s', (_what, choices, all, why) => {
  expect(() => rankRanges(choices, all)).toThrow(why);
});

it.each([
  // Holm 1979: .05/4, .05/3, .05/2, .05
  [
    [0.01, 0.04, 0.03, 0.005],
    [true, false, false, true],
  ],
  [
    [0.0125, 0.05 / 3, 0.025, 0.05],
    [true, true, true, true],
  ],
  [
    [0.0126, 0.001, 0.025, 0.05],
    [true, true, true, true],
  ],
  [
    [0.0126, 0.0127, 0.0128, 0.0129],
    [false, false, false, false],
  ],
  [[], []],
])('holmRejects(%j)', (pValues, rejects) => {
  expect(holmRejects(pValues)).toEqual(rejects);
});
