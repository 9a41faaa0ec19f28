import { expect, it } from 'vitest';
import { halfTail, logBinomial } from '../../../src/analysis/statistics/binomial.ts';

it.each([
  // Python 3.11: the sum of math.comb(n, i) from k to n over 2 ** n, as a Fraction
  [60, 100, 0.028443966820490395],
  [5, 10, 0.623046875],
  [540, 1000, 0.00622207313858589],
  [5100, 10_000, 0.023292763852473693],
  [10, 10, 0.0009765625],
  [0, 7, 1],
  [8, 7, 0],
  [0, 0, 1],
  [3, 10, 0.9453125],
  [470, 1000, 0.973161075177495],
  // R 4.2.2: pbinom(k - 1, n, .5, lower.tail = FALSE)
  [1_001_999, 2_000_000, 0.00235440826251734],
  [5_002_999, 10_000_000, 0.0289523998301647],
])('halfTail(%i, %i), the chance of so many heads or more, is %d', (k, n, chance) => {
  expect(halfTail(k, n)).toBeCloseTo(chance, 13);
  expect(Math.abs(halfTail(k, n) - chance)).toBeLessThanOrEqual(1e-12 * chance);
});

it('halfTail() of what is all but impossible is 0', () => {
  expect(halfTail(900_000, 1_000_000)).toBe(0);
});

it.each([
  // R 4.2.2: dbinom(x, n, p, log = TRUE)
  [0, 10, 0.25, -2.87682072451781],
  [10, 10, 0.25, -13.8629436111989],
  [3, 10, 0.25, -1.385165847740092],
  [1, 16, 0.9, -31.871548188328742],
  [250_100, 1_000_000, 0.25, -7.016503542142036],
  [1, 1_000_000, 1e-6, -0.999999499999833],
])('logBinomial(%i, %i, %d) is %d', (x, n, p, log) => {
  expect(logBinomial(x, n, p)).toBeCloseTo(log, 11);
});
