import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printedOrders } from '../../src/domain/orders.ts';
import { orderOf, papersOf } from '../../src/domain/printings.ts';

it('orderOf() printing B is the order of printing A the other way round, for any number of challenges', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), (challenges) => {
      const orders = printedOrders(challenges);
      const [forward, reversed] = [orderOf('A', challenges), orderOf('B', challenges)];
      expect(orders[reversed]).toEqual(orders[forward]!.toReversed());
    }),
  );
});

it('papersOf() a version are two printings, each in ordinary and in large print', () => {
  expect(papersOf(10, 'easy-read').map(({ order, isLarge }) => [order, isLarge])).toEqual([
    [0, false],
    [0, true],
    [5, false],
    [5, true],
  ]);
});
