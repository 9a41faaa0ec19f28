import { expect, it } from 'vitest';
import { drawBinomial } from '../../../src/analysis/statistics/binomial-draw.ts';
import { logBinomial } from '../../../src/analysis/statistics/binomial.ts';
import { randomFrom, xoshiro128 } from '../../../src/analysis/statistics/random.ts';

it('xoshiro128() gives the numbers of Blackman and Vigna’s own code from 1, 2, 3, 4', () => {
  // as in the tests of Rust’s rand_xoshiro
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, () => next())).toEqual([
    ...[11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849],
    ...[3729100597, 4258142804],
  ]);
});

it('randomFrom() gives the same numbers for the same seed, and others for another', () => {
  const some = (seed: number): number[] => Array.from({ length: 5 }, randomFrom(seed));
  expect(some(7)).toEqual(some(7));
  expect(new Set([some(0), some(1), some(7), some(-1)].flat()).size).toBe(20);
});

/** χ² of so many draws in the classes below, at and between these bounds. */
function misfit(n: number, p: number, draws: number): { chiSquared: number; classes: number } {
  const spread = Math.sqrt(n * p * (1 - p));
  const bounds = [-2, -1, -0.5, 0, 0.5, 1, 2].map((z) => Math.floor(n * p + z * spread));
  const chances = new Array<number>(bounds.length + 1).fill(0);
  const classOf = (x: number): number => bounds.filter((bound) => x > bound).length;
  const [from, to] = [n * p - 12 * spread - 30, n * p + 12 * spread + 30];
  for (let x = Math.max(0, Math.floor(from)); x <= Math.min(n, to); x += 1) {
    chances[classOf(x)]! += Math.exp(logBinomial(x, n, p));
  }
  const drawn = chances.map(() => 0);
  const random = randomFrom(n + p);
  for (let draw = 0; draw < draws; draw += 1) drawn[classOf(drawBinomial(n, p, random))]! += 1;
  const terms = chances.map((chance, index) =>
    chance * draws < 5 ? 0 : (drawn[index]! - chance * draws) ** 2 / (chance * draws),
  );
  return { chiSquared: terms.reduce((sum, each) => sum + each, 0), classes: chances.length };
}

it.each([
  [1, 0.3], // by inversion
  [30, 0.2],
  [1000, 0.009],
  [1_000_000, 0.000_002],
  [40, 0.25], // by rejection, from an expected 10 on
  [100, 0.5],
  [1000, 0.9], // by the other side
  [1000, 0.9995], // by the other side’s inversion
  [1_000_000, 0.3],
])('drawBinomial(%i, %d) draws as the binomial distribution has it', (n, p) => {
  const { chiSquared, classes } = misfit(n, p, 20_000);
  expect(classes).toBe(8);
  expect(chiSquared).toBeLessThan(24.3); // one in a thousand, of 7 degrees of freedom: with this seed
});

it('drawBinomial() at its ends', () => {
  const random = randomFrom(1);
  expect(drawBinomial(0, 0.5, random)).toBe(0);
  expect(drawBinomial(5, 0, random)).toBe(0);
  expect(drawBinomial(5, 1, random)).toBe(5);
  expect(drawBinomial(5, 1 + 1e-16, random)).toBe(5);
});
