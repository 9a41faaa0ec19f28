import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plackettLuce, type RankingModel } from '../../../src/analysis/priorities/plackett-luce.ts';
import {
  answers,
  byItem,
  inOtherOrder,
  renamed,
  type Counted,
} from '../../fixtures/analysis/arbitraries.ts';

const fit = (given: Counted[], model: RankingModel) =>
  plackettLuce(
    given.map(({ list, count }) => ({ ranking: list, count })),
    model,
  );

describe.each(['top-k', 'sub-ranking'] as const)('plackettLuce() of a %s', (kind) => {
  it('is the same to the last bit however items and answers come, and their counts are parted', () => {
    const seen = { ghosts: 0, fits: 0 };
    fc.assert(
      fc.property(inOtherOrder, ({ items, given, otherItems, otherGiven }) => {
        const [one, other] = [
          fit(given, { kind, items }),
          fit(otherGiven, { kind, items: otherItems }),
        ];
        expect({ ...other, items: byItem(other.items) }).toEqual({
          ...one,
          items: byItem(one.items),
        });
        expect(other.items.map(({ item }) => item)).toEqual(otherItems);
        seen[one.ghost ? 'ghosts' : 'fits'] += 1;
      }),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('does not depend on what items are called, but for rounding', () => {
    fc.assert(
      fc.property(answers, ({ items, given }) => {
        const others = given.map(({ list, count }) => ({ list: list.map(renamed), count }));
        const [one, other] = [
          fit(given, { kind, items }),
          fit(others, { kind, items: items.map(renamed) }),
        ];
        expect(other.loglik).toBeCloseTo(one.loglik, 9);
        for (const [index, { logWorth, se, quasiSe }] of other.items.entries()) {
          expect(logWorth).toBeCloseTo(one.items[index]!.logWorth, 8);
          expect(se).toBeCloseTo(one.items[index]!.se, 8);
          expect(quasiSe).toBeCloseTo(one.items[index]!.quasiSe, 6);
        }
      }),
    );
  });

  it('has log-worths whose sum is 0, and standard errors of numbers above 0', () => {
    fc.assert(
      fc.property(answers, ({ items, given }) => {
        const worths = fit(given, { kind, items }).items;
        expect(Math.abs(worths.reduce((sum, { logWorth }) => sum + logWorth, 0))).toBeLessThan(
          1e-12,
        );
        for (const { se, quasiSe } of worths) {
          expect(items.length === 1 ? se === 0 : se > 0 && se < Infinity).toBe(true);
          expect(quasiSe >= 0 && quasiSe < Infinity).toBe(true);
        }
      }),
    );
  });

  it('is likelier than worths a little off', () => {
    const chance = (worths: Map<string, number>, { list }: Counted, items: string[]): number => {
      const left = new Set(kind === 'top-k' ? items : list);
      let log = 0;
      for (const item of list) {
        log -= Math.log(
          [...left].reduce((sum, each) => sum + Math.exp(worths.get(each)! - worths.get(item)!), 0),
        );
        left.delete(item);
      }
      return log;
    };
    fc.assert(
      fc.property(
        answers,
        fc.nat(7),
        fc.constantFrom(-0.01, 0.01),
        ({ items, given }, which, off) => {
          const found = fit(given, { kind, items });
          if (found.ghost) return;
          const worths = new Map(found.items.map(({ item, logWorth }) => [item, logWorth]));
          const loglik = (): number =>
            given.reduce((sum, each) => sum + each.count * chance(worths, each, items), 0);
          expect(loglik()).toBeCloseTo(found.loglik, 8);
          const moved = items[which % items.length]!;
          worths.set(moved, worths.get(moved)! + off);
          expect(loglik()).toBeLessThanOrEqual(found.loglik + 1e-9);
        },
      ),
    );
  });
});

it('plackettLuce() finds worths and standard errors however lopsided the answers are', () => {
  const lopsided = fc.integer({ min: 0, max: 90 }).map((tenths) => Math.floor(10 ** (tenths / 10)));
  const kinds = fc.constantFrom('top-k' as const, 'sub-ranking' as const);
  fc.assert(
    fc.property(
      answers,
      fc.array(lopsided, { minLength: 12 }),
      kinds,
      ({ items, given }, counts, kind) => {
        const many = given.map(({ list }, index) => ({ list, count: counts[index]! }));
        for (const { logWorth, se } of fit(many, { kind, items }).items) {
          expect(Math.abs(logWorth)).toBeLessThan(1000);
          expect(Number.isFinite(se)).toBe(true);
        }
      },
    ),
  );
});

it('plackettLuce() of full rankings is the same, whichever is said of those not listed', () => {
  fc.assert(
    fc.property(answers, ({ items, given }) => {
      const full = given.map(({ list, count }) => ({
        list: [...list, ...items.filter((item) => !list.includes(item))],
        count,
      }));
      expect(fit(full, { kind: 'top-k', items })).toEqual(
        fit(full, { kind: 'sub-ranking', items }),
      );
    }),
  );
});
