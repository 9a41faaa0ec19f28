import { expect, it } from 'vitest';
import {
  groupDifferences,
  type GroupChoices,
} from '../../../src/analysis/priorities/group-differences.ts';
import { newcombe } from '../../../src/analysis/statistics/intervals.ts';

const group = (name: string, n: number, chose: Record<string, number>): GroupChoices => ({
  group: name,
  n,
  chose,
});

it.each([
  // Python 3.11 with scipy: brentq for the z at which the interval ends at 0, 2 norm.sf(z)
  [56, 70, 48, 80, 0.00813314035860684],
  [9, 10, 3, 10, 0.004963401417510287],
  [5, 56, 0, 29, 0.11755573067257472],
  [240, 412, 90, 210, 0.0002668704007652109],
  [1, 20, 2, 30, 0.8086184631919113],
])(
  'groupDifferences() of %i in %i and %i in %i have the p that their interval implies',
  (x1, n1, x2, n2, p) => {
    const groups = [group('one', n1, { a: x1 }), group('other', n2, { a: x2 })];
    const [found] = groupDifferences(groups, ['a']);
    expect(found).toMatchObject({ first: 'one', second: 'other', difference: x1 / n1 - x2 / n2 });
    expect(found).toMatchObject(newcombe(x1, n1, x2, n2));
    expect(found!.p).toBeCloseTo(p, 12);
    expect(found!.differs).toBe(p < 0.05);
  },
);

it('groupDifferences() come item by item and pair by pair', () => {
  const groups = [group('p', 10, { a: 1 }), group('q', 10, { a: 1 }), group('r', 10, {})];
  const written = groupDifferences(groups, ['a', 'b']).map(
    (each) => each.item + each.first + each.second,
  );
  expect(written).toEqual(['apq', 'apr', 'aqr', 'bpq', 'bpr', 'bqr']);
});

it('groupDifferences() say less where more is asked', () => {
  const groups = [group('one', 70, { a: 56 }), group('other', 80, { a: 48 })]; // p is .008
  const differs = (items: number): boolean =>
    groupDifferences(groups, ['a', ...Array.from({ length: items - 1 }, (_, i) => `item ${i}`)])[0]!
      .differs;
  expect(differs(6)).toBe(true);
  expect(differs(7)).toBe(false);
});

it('groupDifferences() of equal shares are 0, with p 1', () => {
  const found = groupDifferences(
    [group('one', 10, { a: 3 }), group('other', 20, { a: 6 })],
    ['a', 'b'],
  );
  for (const each of found) expect(each).toMatchObject({ difference: 0, p: 1, differs: false });
});

it('groupDifferences() of nobody are unknown', () => {
  const found = groupDifferences([group('one', 0, {}), group('other', 20, { a: 20 })], ['a']);
  const unknown = { difference: null, low: -1, high: 1, p: 1, differs: false };
  expect(found).toEqual([{ item: 'a', first: 'one', second: 'other', ...unknown }]);
  expect(groupDifferences([group('one', 5, {})], ['a'])).toEqual([]);
  expect(groupDifferences([], ['a'])).toEqual([]);
});

it('groupDifferences() of what could not be more different have p 0', () => {
  const groups = [group('one', 100_000, { a: 100_000 }), group('other', 100_000, {})];
  expect(groupDifferences(groups, ['a'])[0]).toMatchObject({
    difference: 1,
    high: 1,
    p: 0,
    differs: true,
  });
});

it.each([
  ['a group twice', [group('one', 1, {}), group('one', 1, {})], 'one comes twice'],
  ['more than all', [group('one', 1, { a: 2 }), group('two', 1, {})], 'the share of 2 in 1'],
  ['half a person', [group('one', 1, { a: 0.5 }), group('two', 1, {})], 'Cannot count 0.5 answers'],
  ['half a group', [group('one', 1.5, {}), group('two', 1, {})], 'Cannot count 1.5 answers'],
])('groupDifferences() refuse %s', (_what, groups, why) => {
  expect(() => groupDifferences(groups, ['a'])).toThrow(why);
});
