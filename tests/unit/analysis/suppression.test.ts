import { describe, expect, it } from 'vitest';
import {
  countsShownAs,
  shownCount,
  suppressed,
  thresholdsOf,
} from '../../../src/analysis/disclosure/suppression.ts';

describe('suppressed(), as in the tests of NHS Digital’s codonPython,', () => {
  it.each([
    [0, 0],
    [2, 5],
    [5, 5],
    [8, 10],
    [16, 15],
    [57, 55],
    [10_023, 10_025],
  ])('shows %i as %i', (count, expected) => {
    expect(suppressed(count)).toBe(expected);
  });

  it.each([
    [-1, 'is below 0'],
    [4.2, 'is not a whole number'],
    [5_000_000_001, 'is more people than there are'],
    [NaN, 'is not a whole number'],
  ])('refuses %d, which %s', (count, why) => {
    expect(() => suppressed(count)).toThrow(why);
  });
});

it.each([
  [1, 5],
  [7, 5],
  [8, 10],
  [12, 10],
  [13, 15],
  [5_000_000_000, 5_000_000_000],
])('suppressed() shows %i as %i, at the ends of what is rounded alike', (count, expected) => {
  expect(suppressed(count)).toBe(expected);
});

it('countsShownAs() names all counts that suppressed() shows so, and no other', () => {
  for (const small of [8, 13])
    for (let count = 0; count < 200; count += 1)
      for (const shown of [0, 5, 10, 15, 20, 95, 100]) {
        const { low, high } = countsShownAs(shown, small);
        if (shown > 5 && shown < small) continue; // is never shown
        expect(count >= low && count <= high).toBe(suppressed(count, small) === shown);
      }
});

it.each([
  [0, '0'],
  [5, 'fewer than 8'],
  [10, '10'],
  [10_025, '10,025'],
])('shownCount() says %i as “%s”', (count, expected) => {
  expect(shownCount(count)).toBe(expected);
});

it('shownCount() names a threshold that was raised', () => {
  expect(shownCount(5, 13)).toBe('fewer than 13');
});

describe('thresholdsOf()', () => {
  it.each([
    ['nothing asked for', {}, { small: 8, base: 10 }],
    ['bigger groups', { base: 25 }, { small: 8, base: 25 }],
    ['bigger counts, and groups that fit', { small: 13 }, { small: 13, base: 15 }],
    ['bigger counts and groups', { small: 13, base: 20 }, { small: 13, base: 20 }],
  ])('gives what is safe with %s', (_what, wanted, expected) => {
    expect(thresholdsOf(wanted)).toEqual(expected);
  });

  it.each([
    ['smaller counts', { small: 7 }, 'Cannot show counts from 7 people on'],
    ['counts below 5', { small: 3 }, 'Cannot show counts from 3 people on'],
    ['counts that are rounded down to too few', { small: 9 }, 'in steps of 5'],
    ['smaller groups', { base: 9 }, 'Cannot show groups from 9 people on'],
    ['groups too small for their counts', { small: 13, base: 14 }, 'it must be 15 or more'],
    ['part of a person', { base: 10.5 }, 'Cannot show groups from 10.5 people on'],
  ])('refuses %s', (_what, wanted, why) => {
    expect(() => thresholdsOf(wanted)).toThrow(why);
  });
});
