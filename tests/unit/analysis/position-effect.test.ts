import { expect, it } from 'vitest';
import {
  positionEffect,
  type ShownOrder,
} from '../../../src/analysis/priorities/position-effect.ts';
import { printedOrders } from '../../../src/domain/orders.ts';

/** "3 bac a": three were shown b, a, c in this order, and chose a. */
const answers = (...written: string[]): ShownOrder[] =>
  written
    .map((line) => line.split(' ') as [string, string, string])
    .map(([count, order, chosen]) => ({
      order: [...order],
      chosen: [...chosen],
      count: Number(count),
    }));

it('positionEffect() counts what is chosen by where it was shown', () => {
  const { places, df } = positionEffect(answers('3 abc a', '2 bca ab', '5 cab '));
  expect(places).toEqual([
    { place: 1, shown: 10, picked: 5, rate: 0.5 },
    { place: 2, shown: 10, picked: 0, rate: 0 },
    { place: 3, shown: 10, picked: 2, rate: 0.2 },
  ]);
  expect(df).toBe(2);
});

it('positionEffect() gives the χ² that R gives', () => {
  // R 4.2.2: chisq.test(rbind(x, 100 - x), correct = FALSE), of 100 people who chose two each
  const x = [30, 28, 22, 25, 15, 20, 18, 12, 10, 20];
  const order = [...'abcdefghij'];
  const picks = order.flatMap((option, place) => new Array<string>(x[place]!).fill(option));
  const given = picks
    .slice(0, 100)
    .map((option, index) => ({ order, chosen: [option, picks[index + 100]!], count: 1 }));
  const { places, chiSquared, df, p } = positionEffect(given);
  expect(places.map(({ picked }) => picked)).toEqual(x);
  expect(chiSquared).toBeCloseTo(24.125, 12);
  expect(df).toBe(9);
  expect(p).toBeCloseTo(0.00410800199223046, 12);
});

it('positionEffect() finds none where all choose the same from orders of a Williams square', () => {
  const options = [...'abcdefghij'];
  const given = printedOrders(10).map((order) => ({
    order: order.map((index) => options[index]!),
    chosen: ['a', 'b', 'c'],
    count: 7,
  }));
  const { places, chiSquared, p } = positionEffect(given);
  expect(places.map(({ rate }) => rate)).toEqual(new Array(10).fill(0.3));
  expect([chiSquared, p]).toEqual([0, 1]);
});

it('positionEffect() of nobody, of all or nothing, or of one place is null', () => {
  const none = { chiSquared: null, p: null };
  expect(positionEffect([])).toEqual({ places: [], df: 0, ...none });
  expect(positionEffect(answers('0 ab a'))).toMatchObject({
    df: 1,
    places: [{ rate: null }, {}],
    ...none,
  });
  expect(positionEffect(answers('4 ab '))).toMatchObject({ df: 1, ...none });
  expect(positionEffect(answers('4 ab ab'))).toMatchObject({ df: 1, ...none });
  expect(positionEffect(answers('4 a a', '2 a '))).toMatchObject({ df: 0, ...none });
});

it.each([
  ['what was not shown', ['1 ab c'], '"c" is not one of the items'],
  ['what was chosen twice', ['1 ab aa'], '"a" is there twice'],
  ['an order with an option twice', ['1 aba a'], '"a" is there twice'],
  ['a shorter order', ['1 abc a', '1 ab a'], 'not of the same options'],
  ['an order of others', ['1 ab a', '1 ac a'], '"c" is not one of the items'],
  ['half a person', ['0.5 ab a'], 'Cannot count 0.5 answers'],
])('positionEffect() refuses %s', (_what, given, why) => {
  expect(() => positionEffect(answers(...given))).toThrow(why);
});
