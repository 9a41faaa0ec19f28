import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/analysis/disclosure/disclosure.ts';
import { shown, totalOf } from '../../support/counted-tables.ts';

const options = (counts: number[], base: number) =>
  protect(totalOf(counts, base)).total!.options.map(({ code, ...cell }) => {
    expect(code).toMatch(/^option-/);
    return cell;
  });

describe('protect() rounds', () => {
  it('every count and base by itself', () => {
    const { total } = protect(totalOf([412, 0, 3, 57], 518));
    expect(shown(total)).toBe('520: 410, 0, 5, 55');
    expect(total!.options.map(({ code }) => code)).toEqual([
      'option-a',
      'option-b',
      'option-c',
      'option-d',
    ]);
  });

  it.each([
    ['nothing of fewer than 10', [4, 5], undefined],
    ['10 and more', [5, 5], '10: 5, 5'],
  ])('and tells %s', (_what, counts, expected) => {
    expect(shown(protect(totalOf(counts)).total)).toBe(expected);
  });

  it('and tells nothing of fewer than a raised threshold', () => {
    expect(protect(totalOf([10, 14]), { base: 25 }).total).toBeUndefined();
    expect(shown(protect(totalOf([11, 14]), { base: 25 }).total)).toBe('25: 10, 15');
  });

  it('and counts below a raised threshold as few', () => {
    expect(shown(protect(totalOf([12, 13, 40], 100), { small: 13 }).total)).toBe('100: 5, 15, 40');
  });
});

describe('protect() takes percentages and ranges from what is rounded', () => {
  it('not from what was counted', () => {
    // 23 of 58 are 39.7 %; Wilson’s range for 25 of 60 is 30.1 % to 54.3 %
    expect(options([23], 58)).toEqual([{ count: 25, percent: 42, range: { low: 30, high: 54 } }]);
  });

  it.each([
    ['from 50 people on', 48, { count: 20, percent: 40, range: { low: 28, high: 54 } }],
    ['and below, no range', 47, { count: 20, percent: 44 }],
  ])('%s', (_what, base, expected) => {
    expect(options([20], base)).toEqual([expected]);
  });

  it('with none of a few, nor of nearly all', () => {
    expect(options([7, 93, 0], 100)).toEqual([
      { count: 5 },
      { count: 95, isNearlyAll: true },
      { count: 0, percent: 0, range: { low: 0, high: 4 } },
    ]);
  });
});

describe('protect() does not tell whether all of a row chose something', () => {
  it.each([
    ['all', 100, { count: 95, isNearlyAll: true }],
    ['all but 1', 99, { count: 95, isNearlyAll: true }],
    ['all but 7', 93, { count: 95, isNearlyAll: true }],
    ['all but 8', 92, { count: 90, percent: 90, range: { low: 83, high: 94 } }],
  ])('where it was %s', (_what, count, expected) => {
    expect(options([count], 100)).toEqual([expected]);
  });

  it.each([
    ['10, where five fewer would read as a few', 10, 12, 10],
    ['15', 14, 15, 10],
  ])('of %s', (_what, count, base, expected) => {
    expect(options([count], base)).toEqual([{ count: expected, isNearlyAll: true }]);
  });

  it('and leaves a few as a few, whoever they are of', () => {
    expect(shown(protect(totalOf([7], 11)).total)).toBe('10: 5');
  });
});

describe('protect() rounds a base the other way where people add up and would give a few away:', () => {
  it.each([
    ['48, 48 and 1 of 97, to the nearest 95', [48, 48, 1], '100: 50, 50, 5'],
    ['52, 52, 52 and 7 of 163, to the nearest 165', [52, 52, 52, 7], '160: 50, 50, 50, 5'],
    ['8 and four by themselves, to the nearest 10', [8, 1, 1, 1, 1], '15: 10*, 5, 5, 5, 5'],
    [
      'twelve by themselves, to the nearest 10',
      Array(12).fill(1),
      `15: ${Array(12).fill(5).join(', ')}`,
    ],
    ['7 and 7 of 14, to the nearest 15', [7, 7], '10: 5, 5'],
  ])('%s', (_what, counts, expected) => {
    expect(shown(protect(totalOf(counts)).total)).toBe(expected);
  });

  it('not where people choose as they like', () => {
    expect(shown(protect(totalOf([48, 48, 1], 97)).total)).toBe('95: 50, 50, 5');
  });

  it('and leaves the mark for nearly all away, where six by themselves are told by it', () => {
    expect(shown(protect(totalOf([94, 1, 1, 1, 1, 1, 1])).total)).toBe('100: 95, 5, 5, 5, 5, 5, 5');
  });
});
