import { describe, expect, it } from 'vitest';
import { rake, type Cell } from '../../../src/analysis/coverage/raking.ts';
import { effectiveN, trimmedWeights } from '../../../src/analysis/coverage/trimmed-weights.ts';

const cell = (phase: string, district: string, count: number): Cell => ({
  in: { phase, district },
  count,
});

const sample = [
  ...[cell('first', 'north', 30), cell('first', 'south', 10)],
  ...[cell('middle', 'north', 20), cell('middle', 'south', 25)],
  ...[cell('last', 'north', 5), cell('last', 'south', 10)],
];
const margins = {
  phase: { first: 500, middle: 300, last: 200 },
  district: { north: 0.4, south: 0.6 },
};

it('rake() finds the weights of least divergence that have the margins', () => {
  // Python 3.11: scipy.optimize.fsolve for the multipliers u and v of exp(u_i + v_j)
  const { weights, ...rest } = rake(sample, margins);
  const expected = [0.95089227, 2.14732319, 0.39238521, 0.88609183, 0.72510553, 1.63744724];
  for (const [index, weight] of weights.entries()) expect(weight).toBeCloseTo(expected[index]!, 7);
  expect(rest).toMatchObject({ converged: true, trimmed: 0, n: 100 });
  expect(rest.gap).toBeLessThan(1e-8);
  expect(rest.effectiveN).toBeCloseTo(79.7541224, 5);
});

it('rake() by one margin is post-stratification: the share there is over the share that answered', () => {
  const { weights, effectiveN: n } = rake(
    [
      { in: { phase: 'first' }, count: 80 },
      { in: { phase: 'last' }, count: 20 },
    ],
    { phase: { first: 5000, last: 5000 } },
  );
  expect(weights[0]).toBeCloseTo(0.5 / 0.8, 12);
  expect(weights[1]).toBeCloseTo(0.5 / 0.2, 12);
  expect(n).toBeCloseTo(64, 10);
});

it('rake() by nothing, or by what is so already, weights all alike', () => {
  expect(rake(sample, {})).toMatchObject({ weights: [1, 1, 1, 1, 1, 1], gap: 0, effectiveN: 100 });
  expect(rake(sample, { district: { north: 55, south: 45 } }).weights).toEqual([1, 1, 1, 1, 1, 1]);
});

it('rake() cuts weights to five times the mean, and says of how many and what it costs', () => {
  const { weights, trimmed, gap, converged } = rake(
    [
      { in: { phase: 'first' }, count: 990 },
      { in: { phase: 'last' }, count: 10 },
    ],
    { phase: { first: 1, last: 1 } },
  );
  expect(weights[1]).toBeCloseTo(5, 12);
  expect(990 * weights[0]! + 10 * weights[1]!).toBeCloseTo(1000, 9);
  expect(trimmed).toBe(10);
  expect(gap).toBeCloseTo(0.45, 12); // 5 % of weight where 50 should be
  expect(converged).toBe(true);
});

it('rake() says where no weights have the margins', () => {
  const apart = [cell('first', 'north', 10), cell('last', 'south', 10)];
  const { converged, gap } = rake(apart, {
    phase: { first: 1, last: 1 },
    district: { north: 1, south: 3 },
  });
  expect(converged).toBe(false);
  expect(gap).toBeGreaterThan(0.1);
});

describe('rake() refuses', () => {
  it.each([
    ['nobody', [], margins, 'Cannot weight answers: there are none'],
    ['nobody in a category', [cell('first', 'north', 5)], margins, 'nobody in "'],
    ['a category of 0', sample, { district: { north: 0, south: 1 } }, 'nobody in "north"'],
    [
      'a category of no margin',
      sample,
      { phase: { first: 1, last: 1 } },
      'nothing is known of "middle"',
    ],
    ['a margin that people lack', sample, { age: { old: 1 } }, 'nothing is known of "undefined"'],
    ['half a person', [cell('first', 'north', 0.5)], {}, 'Cannot count 0.5 answers'],
  ])('%s', (_what, cells, known, why) => {
    expect(() => rake(cells, known as unknown as typeof margins)).toThrow(why);
  });
});

it.each([
  [
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ],
  [
    [2, 2],
    [3, 1],
    [1, 1],
  ], // the mean becomes 1
  [
    [1, 5],
    [1, 0],
    [1, 5],
  ],
  [
    [0.5, 9.5],
    [18, 2],
    [5 / 9, 5],
  ], // of 18 × .5 and 2 × c, c is 4.5, the mean .9
])('trimmedWeights() of %j for %j people are %j', (weights, counts, trimmed) => {
  const found = trimmedWeights(weights, counts);
  for (const [index, weight] of found.entries()) expect(weight).toBeCloseTo(trimmed[index]!, 12);
});

it.each([
  [[1, 1], [3, 4], 7],
  [[1, 3], [1, 1], 1.6],
  [[1, 0], [5, 5], 5],
])('effectiveN() of %j for %j people is %d', (weights, counts, n) => {
  expect(effectiveN(weights, counts)).toBeCloseTo(n, 12);
});
