import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borda, citizenSpaceScore } from '../../../src/analysis/priorities/borda.ts';
import { kendallW } from '../../../src/analysis/priorities/kendall.ts';
import { schulze } from '../../../src/analysis/priorities/schulze.ts';
import {
  answers,
  byItem,
  inOtherOrder,
  renamed,
  type Counted,
} from '../../fixtures/analysis/arbitraries.ts';

const asRankings = (given: Counted[]) => given.map(({ list, count }) => ({ ranking: list, count }));

/** Every second group has two items, as far as there are two. */
const asBallots = (given: Counted[]) =>
  given.map(({ list, count }) => ({
    ranking: list.flatMap((item, at) =>
      at % 3 === 2 ? [] : [at % 3 === 1 ? list.slice(at, at + 2) : [item]],
    ),
    count,
  }));

const results: [string, (given: Counted[], items: string[]) => { item: string }[]][] = [
  ['borda()', (given, items) => borda(asRankings(given), items).items],
  ['citizenSpaceScore()', (given, items) => citizenSpaceScore(asRankings(given), items).items],
  [
    'schulze()',
    (given, items) => schulze(asBallots(given), items).winners.map((item) => ({ item })),
  ],
  ['kendallW()', (given, items) => [{ item: '', ...kendallW(asBallots(given), items) }]],
];

describe.each(results)('%s', (name, of) => {
  it('is the same to the last bit however items and answers come, and their counts are parted', () => {
    fc.assert(
      fc.property(inOtherOrder, ({ items, given, otherItems, otherGiven }) => {
        expect(byItem(of(otherGiven, otherItems))).toEqual(byItem(of(given, items)));
      }),
    );
  });

  it('does not depend on what items are called', () => {
    fc.assert(
      fc.property(answers, ({ items, given }) => {
        const others = given.map(({ list, count }) => ({ list: list.map(renamed), count }));
        const expected = of(given, items).map((each) => ({
          ...each,
          item: name === 'kendallW()' ? '' : renamed(each.item),
        }));
        expect(of(others, items.map(renamed))).toEqual(expected);
      }),
    );
  });
});

it('borda() gives all items together as many points as there are, on any ballot', () => {
  fc.assert(
    fc.property(answers, ({ items, given }) => {
      const { base, items: scores } = borda(asRankings(given), items);
      if (base === 0) return;
      const all = scores.reduce((sum, each) => sum + each.borda!, 0);
      expect(all).toBeCloseTo((items.length * (items.length - 1)) / 2, 9);
    }),
  );
});

it('schulze() always has a winner, the one that beats each other where there is one', () => {
  const seen = { beating: 0, several: 0 };
  fc.assert(
    fc.property(answers, ({ items, given }) => {
      const ballots = asRankings(given).map(({ ranking, count }) => ({
        ranking: ranking.map((item) => [item]),
        count,
      }));
      const { winners } = schulze(ballots, items);
      expect(winners.length).toBeGreaterThan(0);
      if (winners.length > 1) seen.several += 1;
      const margin = (one: string, other: string) =>
        given
          .map(({ list, count }) => {
            const [a, b] = [one, other].map((item) =>
              list.includes(item) ? list.indexOf(item) : 99,
            );
            return count * Math.sign(b! - a!);
          })
          .reduce((sum, each) => sum + each, 0);
      const beating = items.find((one) =>
        items.every((other) => other === one || margin(one, other) > 0),
      );
      if (beating === undefined) return;
      seen.beating += 1;
      expect(winners).toEqual([beating]);
    }),
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
});

it('kendallW() lies from 0 to 1', () => {
  fc.assert(
    fc.property(answers, ({ items, given }) => {
      const { w, p } = kendallW(asBallots(given), items);
      if (w === null) return;
      expect(w >= 0 && w <= 1 + 1e-12).toBe(true);
      expect(p! >= 0 && p! <= 1).toBe(true);
    }),
  );
});
