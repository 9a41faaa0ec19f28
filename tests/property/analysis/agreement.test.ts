import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  agreementByCode,
  cohenKappa,
  krippendorffAlpha,
} from '../../../src/analysis/words/coder-agreement.ts';
import { groupDifferences } from '../../../src/analysis/priorities/group-differences.ts';

const value = fc.constantFrom('a', 'b', 'c');
const texts = fc.array(fc.array(fc.option(value), { maxLength: 4 }), { maxLength: 30 });
const pairs = fc.array(fc.tuple(value, value), { maxLength: 40 });

it('krippendorffAlpha() is the same in whatever order texts come, and whatever values are called', () => {
  const shuffled = texts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, others]) => {
      const renamed = others.map((values) => values.map((each) => each && `${each}?`));
      expect(krippendorffAlpha(renamed)).toBe(krippendorffAlpha(all));
      const alpha = krippendorffAlpha(all);
      if (alpha !== null) expect(alpha <= 1 && alpha >= -1.000001).toBe(true);
    }),
  );
});

it('krippendorffAlpha() of two coders alike in how often they give what is κ + (1 − κ) / n', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const alike = [...some, ...some.map(([one, other]): [string, string] => [other, one])];
      const [kappa, alpha] = [cohenKappa(alike), krippendorffAlpha(alike)];
      expect(alpha === null).toBe(kappa === null);
      if (kappa === null) return;
      expect(alpha).toBeCloseTo(kappa + (1 - kappa) / (2 * alike.length), 12);
    }),
  );
});

it('cohenKappa() lies from −1 to 1, and is 1 just where all agree', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const kappa = cohenKappa(some);
      if (kappa === null) return;
      expect(kappa >= -1 && kappa <= 1).toBe(true);
      expect(kappa === 1).toBe(some.every(([one, other]) => one === other));
    }),
  );
});

it('agreementByCode() counts each text once', () => {
  const codings = fc.array(fc.option(fc.subarray(['a', 'b', 'c'])), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(fc.record({ codings })), (coded) => {
      const twice = coded.filter((text) => text.codings.every((coding) => coding !== null)).length;
      for (const { both, one, neither, texts: of } of agreementByCode(coded, ['a', 'b', 'c'])) {
        expect([both + one + neither, of]).toEqual([twice, twice]);
      }
    }),
  );
});

it('groupDifferences() say that two differ where the interval leaves out 0, if nothing else is asked', () => {
  const side = fc
    .integer({ min: 1, max: 500 })
    .chain((n) => fc.record({ n: fc.constant(n), a: fc.nat({ max: n }) }));
  const seen = { differ: 0, not: 0 };
  fc.assert(
    fc.property(side, side, (one, other) => {
      const groups = [one, other].map(({ n, a }, index) => ({
        group: `${index}`,
        n,
        chose: { a },
      }));
      const [found] = groupDifferences(groups, ['a']);
      expect(found!.differs).toBe(found!.low > 0 || found!.high < 0);
      seen[found!.differs ? 'differ' : 'not'] += 1;
      const [turned] = groupDifferences(groups.toReversed(), ['a']);
      expect(turned!.p).toBeCloseTo(found!.p, 12);
      expect(turned!.difference).toBeCloseTo(-found!.difference!, 14);
    }),
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});
