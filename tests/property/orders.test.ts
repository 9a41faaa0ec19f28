import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ORDERS, inOrder, printedOrders, williamsSquare } from '../../src/domain/orders.ts';
import { questionnaireInOrder } from '../../src/domain/questionnaire-in-order.ts';
import { questionnaire } from '../../src/domain/questionnaire.ts';
import { challengeKinds, questionsOf } from '../fixtures/every-kind.ts';

const counts = Array.from({ length: 11 }, (_, index) => index + 2); // 2 … 12

/** How often each of these comes. */
const tally = (things: string[]): number[] => [
  ...Map.groupBy(things, (each) => each)
    .values()
    .map((same) => same.length),
];

const places = (square: number[][]) =>
  square.flatMap((order) => order.map((each, place) => `${each} in place ${place}`));
const neighbours = (square: number[][]) =>
  square.flatMap((order) => order.slice(1).map((each, before) => `${each} after ${order[before]}`));

describe.each(counts)('williamsSquare(%i)', (count) => {
  const square = williamsSquare(count);
  const times = count % 2 === 0 ? 1 : 2;

  it('has as many orders as it needs, the first being the officer’s own', () => {
    expect(square).toHaveLength(count * times);
    expect(square[0]).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  it('has each thing once in every order', () => {
    for (const order of square) expect(order.toSorted((a, b) => a - b)).toEqual(square[0]);
  });

  it('puts each thing in every place equally often', () => {
    expect(tally(places(square))).toEqual(new Array(count * count).fill(times));
  });

  it('puts each thing right after every other equally often', () => {
    expect(tally(neighbours(square))).toEqual(new Array(count * (count - 1)).fill(times));
  });
});

it('the tallies see a square that is not balanced', () => {
  const turned = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((each) => (each + row) % 4));
  expect(tally(places(turned))).toEqual(new Array(16).fill(1)); // each place once, and yet
  expect(tally(neighbours(turned))).not.toEqual(new Array(12).fill(1));
});

it.each([...counts, 30])('printedOrders(%i) are ten at most, different, and the own first', (n) => {
  const orders = printedOrders(n);
  expect(orders.length).toBeLessThanOrEqual(MOST_ORDERS);
  expect(new Set(orders.map(String)).size).toBe(orders.length);
  expect(orders[0]).toEqual(Array.from({ length: n }, (_, index) => index));
});

it('ten challenges are printed in a whole Williams square', () => {
  expect(printedOrders(10)).toEqual(williamsSquare(10));
});

it('inOrder() keeps all things, and keeps their own order where there is no such order', () => {
  const things = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 14 });
  fc.assert(
    fc.property(things, fc.integer({ min: -1, max: 12 }), (all, order) => {
      const shown = inOrder(all, order);
      expect(shown.toSorted()).toEqual(all.toSorted());
      if (!printedOrders(all.length)[order]) expect(shown).toEqual(all);
    }),
  );
});

const asked = questionsOf(...challengeKinds);

it.each(printedOrders(10).map((places, order) => ({ order, places })))(
  'order $order moves challenges alone: “None of these” stays last, and codes stay the same',
  ({ order, places }) => {
    const { questions } = questionnaireInOrder(asked, order);
    for (const [index, question] of questions.entries()) {
      const own = asked.questions[index]!;
      const { options, ...rest } = question as typeof question & { options: { code: string }[] };
      const { options: ownOptions, ...ownRest } = own as typeof own & {
        options: { code: string }[];
      };
      expect(rest).toEqual(ownRest);
      const moved =
        question.kind === 'best-worst' ? ownOptions : places.map((at) => ownOptions[at]);
      expect(options).toEqual(moved); // blocks are told apart by the officer’s own order
    }
    expect(questionnaire.safeParse({ questions }).success).toBe(true);
  },
);
