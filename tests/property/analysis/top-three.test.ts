import fc from 'fast-check';
import { expect, it } from 'vitest';
import { topChances } from '../../../src/analysis/priorities/top-three.ts';
import { byItem, inOtherOrder, type Counted } from '../../fixtures/analysis/arbitraries.ts';

const chances = (given: Counted[], items: string[], seed: number) =>
  topChances(
    given.map(({ list, count }) => ({ chosen: list, count })),
    items,
    { seed, draws: 50 },
  );

it('topChances() are the same to the last bit however items and answers come, and their counts are parted', () => {
  fc.assert(
    fc.property(inOtherOrder, fc.nat(), ({ items, given, otherItems, otherGiven }, seed) => {
      expect(byItem(chances(otherGiven, otherItems, seed))).toEqual(
        byItem(chances(given, items, seed)),
      );
    }),
  );
});

it('topChances() lie from 0 to 1, and make as many as there are places', () => {
  fc.assert(
    fc.property(inOtherOrder, fc.nat(), ({ items, given }, seed) => {
      const found = chances(given, items, seed).map(({ chance }) => chance);
      expect(found.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      const all = found.reduce((sum, chance) => sum + chance, 0);
      expect(all).toBeCloseTo(Math.min(3, items.length), 9);
    }),
  );
});
