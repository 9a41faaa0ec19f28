import { describe, expect, it } from 'vitest';
import { newcombe, wilson } from '../../../src/analysis/statistics/intervals.ts';

describe('wilson() gives what is printed in Newcombe 1998, Statistics in Medicine 17:857, table I', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('for %i of %i', (x, n, low, high) => {
    expect(wilson(x, n).low).toBeCloseTo(low, 4);
    expect(wilson(x, n).high).toBeCloseTo(high, 4);
  });
});

describe('newcombe() gives what is printed in Newcombe 1998, Statistics in Medicine 17:873, table II', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('for %i of %i less %i of %i', (x1, n1, x2, n2, low, high) => {
    expect(newcombe(x1, n1, x2, n2).low).toBeCloseTo(low, 4);
    expect(newcombe(x1, n1, x2, n2).high).toBeCloseTo(high, 4);
  });
});

it.each([
  // R 4.2.2, prop.test(x, n, correct = FALSE)$conf.int
  [81, 263, 0.255288519878274, 0.366209576982801],
  [240, 412, 0.534358147224433, 0.629165711586674],
  [1, 1_000_000, 1.76524576745372e-7, 5.66491180431144e-6],
])('wilson() of %i in %i is what R gives', (x, n, low, high) => {
  expect(wilson(x, n).low).toBeCloseTo(low, 13);
  expect(wilson(x, n).high).toBeCloseTo(high, 13);
});

it('wilson() is exact at its ends', () => {
  expect(wilson(0, 7).low).toBe(0);
  expect(wilson(7, 7).high).toBe(1);
  expect(wilson(0, 7).high).toBeCloseTo(1 - wilson(7, 7).low, 14);
});

it('wilson() and newcombe() of nobody know nothing', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  expect(newcombe(0, 0, 3, 5)).toEqual({ low: -1, high: 1 });
  expect(newcombe(3, 5, 0, 0)).toEqual({ low: -1, high: 1 });
});

it('wilson() takes a weighted share of effectively so many', () => {
  const { low, high } = wilson(0.25 * 37.5, 37.5);
  expect(wilson(9, 37.5).low).toBeLessThan(low);
  expect(wilson(10, 37.5).high).toBeGreaterThan(high);
});

it.each([
  [-1, 5],
  [6, 5],
  [1, 0],
  [Number.NaN, 5],
  [1, Number.NaN],
  [1, Infinity],
])('wilson() refuses %d of %d', (x, n) => {
  expect(() => wilson(x, n)).toThrow(`Cannot tell the share of ${x} in ${n}`);
});

it('newcombe() refuses more than all, in either group', () => {
  expect(() => newcombe(6, 5, 1, 5)).toThrow('Cannot tell the share of 6 in 5');
  expect(() => newcombe(1, 5, 6, 5)).toThrow('Cannot tell the share of 6 in 5');
  expect(() => newcombe(1, 0, 1, 5)).toThrow('Cannot tell the share of 1 in 0');
});
