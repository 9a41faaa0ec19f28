import { expect, it } from 'vitest';
import { chiSquaredTail } from '../../../src/analysis/statistics/chi-squared.ts';
import { kendallW } from '../../../src/analysis/priorities/kendall.ts';
import type { Ballot } from '../../../src/analysis/priorities/schulze.ts';
import { ballots } from '../../fixtures/analysis/ballots.ts';

/** A ballot of items by their scores, the lowest first; equal ones are tied. */
const byScore = (items: string[], scores: number[]): Ballot => ({
  ranking: [...new Set(scores)]
    .sort((a, b) => a - b)
    .map((score) => items.filter((_, index) => scores[index] === score)),
  count: 1,
});

it('kendallW() of three rankings with ties is what is printed for them', () => {
  // Kendall, “Rank correlation methods”, 1948; also NAG g08daf’s example: W .828, p .0078
  const items = [...'abcdefghij'];
  const ranks = [
    [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
    [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
    [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
  ];
  const { w, p, df, people } = kendallW(
    ranks.map((each) => byScore(items, each)),
    items,
  );
  expect([w!.toFixed(3), p!.toFixed(4), df, people]).toEqual(['0.828', '0.0078', 9, 3]);
});

it('kendallW() of times to first base gives Friedman’s χ², as R prints it', () => {
  // M. Hollander and D. A. Wolfe, “Nonparametric statistical methods”, 1973, p. 140: R’s ?friedman.test
  const times = [
    ...['5.40 5.50 5.55', '5.85 5.70 5.75', '5.20 5.60 5.50', '5.55 5.50 5.40', '5.90 5.85 5.70'],
    ...['5.45 5.55 5.60', '5.40 5.40 5.35', '5.45 5.50 5.35', '5.25 5.15 5.00', '5.85 5.80 5.70'],
    ...['5.25 5.20 5.10', '5.65 5.55 5.45', '5.60 5.35 5.45', '5.05 5.00 4.95', '5.50 5.50 5.40'],
    ...['5.45 5.55 5.50', '5.55 5.55 5.35', '5.45 5.50 5.55', '5.50 5.45 5.25', '5.65 5.60 5.40'],
    ...['5.70 5.65 5.55', '6.30 6.30 6.25'],
  ];
  const ways = ['round out', 'narrow angle', 'wide angle'];
  const given = times.map((line) => byScore(ways, line.split(' ').map(Number)));
  const { w, chiSquared, df, p } = kendallW(given, ways);
  expect(chiSquared).toBeCloseTo(11.142857142857142, 12);
  expect(w).toBeCloseTo(11.142857142857142 / 44, 12);
  expect(df).toBe(2);
  expect(p).toBeCloseTo(0.00380504077551136, 12);
});

it('kendallW() is 1 where all rank alike, and 0 where they rank the other way round', () => {
  expect(kendallW(ballots('5 A>B>C'), [...'ABC'])).toMatchObject({
    w: 1,
    chiSquared: 10,
    people: 5,
  });
  expect(kendallW(ballots('5 A>B>C', '5 C>B>A'), [...'ABC'])).toMatchObject({ w: 0, p: 1 });
});

it('kendallW() ties those not listed after those listed', () => {
  const items = [...'ABCD'];
  expect(kendallW(ballots('3 A', '2 B'), items)).toEqual(
    kendallW(ballots('3 A>B=C=D', '2 B>A=C=D'), items),
  );
});

it('kendallW() of nobody, of those who tell nothing apart, or of one item is null', () => {
  const none = { w: null, chiSquared: null, p: null };
  expect(kendallW([], [...'AB'])).toEqual({ people: 0, df: 1, ...none });
  expect(kendallW([{ ranking: [], count: 3 }], [...'AB'])).toEqual({ people: 3, df: 1, ...none });
  expect(kendallW(ballots('3 A=B'), [...'AB'])).toEqual({ people: 3, df: 1, ...none });
  expect(kendallW(ballots('3 A'), ['A'])).toEqual({ people: 3, df: 0, ...none });
  expect(kendallW([], [])).toEqual({ people: 0, df: 0, ...none });
});

it('kendallW() refuses what is unknown, twice, or not whole', () => {
  expect(() => kendallW(ballots('1 Z'), ['A'])).toThrow('"Z" is not one of the items');
  expect(() => kendallW(ballots('1 A>A'), ['A'])).toThrow('"A" is there twice');
  expect(() => kendallW(ballots('0.5 A'), ['A'])).toThrow('Cannot count 0.5 answers');
});

it.each([
  // R 4.2.2: pchisq(x, df, lower.tail = FALSE)
  [3.841458820694124, 1, 0.05],
  [11.142857142857142, 2, 0.00380504077551136],
  [16.9, 9, 0.0503051901243109],
  [0.5, 3, 0.918891411654676],
  [100, 90, 0.221040232625445],
  [30, 29, 0.414003642917543],
  [0.001, 1, 0.97477287936996],
  [0.001, 3, 0.999991592080942],
  [0, 4, 1],
  [2000, 1, 0],
  [Infinity, 1, 0],
])('chiSquaredTail(%d, %i) is %d', (x, df, tail) => {
  expect(chiSquaredTail(x, df)).toBeCloseTo(tail, 13);
});
