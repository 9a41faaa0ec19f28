import fc from 'fast-check';
import { expect, it } from 'vitest';
import { halfTail } from '../../../src/analysis/statistics/binomial.ts';
import { rankRanges } from '../../../src/analysis/priorities/rank-ranges.ts';
import {
  answers,
  byItem,
  inOtherOrder,
  renamed,
  type Counted,
} from '../../fixtures/analysis/arbitraries.ts';

const ranges = (given: Counted[], items: string[]) =>
  rankRanges(
    given.map(({ list, count }) => ({ chosen: list, count })),
    items,
  );

it('halfTail() and its mirror image make 1, with nothing twice or left out', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), fc.nat({ max: 1000 }), (n, off) => {
      const k = Math.max(0, Math.min(n, Math.floor(n / 2) + off - 500));
      expect(halfTail(k, n) + halfTail(n - k + 1, n)).toBeCloseTo(1, 13);
    }),
  );
});

it('rankRanges() are the same however items and answers come, and their counts are parted', () => {
  fc.assert(
    fc.property(inOtherOrder, ({ items, given, otherItems, otherGiven }) => {
      expect(byItem(ranges(otherGiven, otherItems))).toEqual(byItem(ranges(given, items)));
      expect(ranges(otherGiven, otherItems).map(({ item }) => item)).toEqual(otherItems);
    }),
  );
});

it('rankRanges() do not depend on what items are called', () => {
  fc.assert(
    fc.property(answers, ({ items, given }) => {
      const others = given.map(({ list, count }) => ({ list: list.map(renamed), count }));
      const expected = ranges(given, items).map((range) => ({
        ...range,
        item: renamed(range.item),
      }));
      expect(ranges(others, items.map(renamed))).toEqual(expected);
    }),
  );
});

it('rankRanges() hold at least one order of the items by how many chose each', () => {
  const seen = { narrow: 0 };
  fc.assert(
    fc.property(answers, ({ items, given }) => {
      const chose = (item: string): number =>
        given.reduce((sum, { list, count }) => sum + (list.includes(item) ? count : 0), 0);
      const found = ranges(given, items);
      const order = found.toSorted(
        (one, other) => chose(other.item) - chose(one.item) || one.best - other.best,
      );
      for (const [index, { best, worst }] of order.entries()) {
        expect(best <= index + 1 && index + 1 <= worst).toBe(true);
        if (worst - best < items.length - 1) seen.narrow += 1;
      }
    }),
  );
  expect(seen.narrow).toBeGreaterThan(20);
});
