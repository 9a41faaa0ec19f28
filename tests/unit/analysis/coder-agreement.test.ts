import { describe, expect, it } from 'vitest';
import {
  agreementByCode,
  cohenKappa,
  krippendorffAlpha,
} from '../../../src/analysis/words/coder-agreement.ts';

/** Values of coders, one line each, '.' where one gave none, as values of texts. */
const textsOf = (...coders: string[]): (string | null)[][] =>
  [...coders[0]!.replaceAll(' ', '')].map((_, text) =>
    coders.map((coder) => {
      const value = coder.replaceAll(' ', '')[text]!;
      return value === '.' ? null : value;
    }),
  );

/** So many pairs of values. */
const pairs = (table: Record<string, number>): [string, string][] =>
  Object.entries(table).flatMap(([[one, other], times]) =>
    Array.from({ length: times }, (): [string, string] => [one!, other!]),
  );

describe('krippendorffAlpha() of nominal values is what Krippendorff prints', () => {
  // “Computing Krippendorff’s alpha-reliability”, 2011: examples B and C; “Content analysis”, in Wikipedia’s article
  it.each([
    ['two coders', 0.692, ['a a b b d c c c e d d a', 'b a b b b c c c e d d d']],
    [
      'four coders who left gaps',
      0.743,
      ['1233214 12...', '1233224 125.3', '.333234 2251.', '1233244 1251.'],
    ],
    [
      'three coders who left more',
      0.691,
      ['.....34 12 1133.3', '1.21334 3. ......', '..21344 .2 1133.4'],
    ],
  ])('for %s', (_who, alpha, coders) => {
    expect(krippendorffAlpha(textsOf(...coders))!.toFixed(3)).toBe(`${alpha}`);
  });

  it('to six digits', () => {
    const four = ['1233214 12...', '1233224 125.3', '.333234 2251.', '1233244 1251.'];
    expect(krippendorffAlpha(textsOf(...four))).toBeCloseTo(0.743421, 6);
    const three = ['.....34 12 1133.3', '1.21334 3. ......', '..21344 .2 1133.4'];
    expect(krippendorffAlpha(textsOf(...three))).toBeCloseTo(0.691358, 6);
  });
});

describe('cohenKappa()', () => {
  it('is what is printed in Cohen 1960', () => {
    // 200 texts, three values: R 4.2.2, cohen.kappa() of psych 2.2.9, gives the digits
    const table = { aa: 88, ab: 14, ac: 18, ba: 10, bb: 40, bc: 10, ca: 2, cb: 6, cc: 12 };
    expect(cohenKappa(pairs(table))!.toFixed(2)).toBe('0.49');
    expect(cohenKappa(pairs(table))).toBeCloseTo(0.491525423728813, 12);
  });

  it.each([
    [{ yy: 20, yn: 5, ny: 10, nn: 15 }, 0.4],
    [{ yy: 5, nn: 5 }, 1],
    [{ yn: 5, ny: 5 }, -1],
    [{ yy: 1, yn: 1, ny: 1, nn: 1 }, 0],
  ])('of %j is %d', (table, kappa) => {
    expect(cohenKappa(pairs(table as Record<string, number>))).toBeCloseTo(kappa, 14);
  });
});

it('cohenKappa() and krippendorffAlpha() are null where chance explains all, or there is nothing', () => {
  expect(cohenKappa([])).toBeNull();
  expect(cohenKappa(pairs({ yy: 9 }))).toBeNull();
  expect(krippendorffAlpha([])).toBeNull();
  expect(krippendorffAlpha(textsOf('aaa', 'aaa'))).toBeNull();
  expect(krippendorffAlpha(textsOf('ab.', '...'))).toBeNull();
});

it('krippendorffAlpha() is the same to the last bit in whatever order texts come', () => {
  const texts = ['aabb', 'aabb', 'aab'].map((values) => [...values]); // they add 8/3, 8/3 and 2
  expect(krippendorffAlpha(texts.toReversed())).toBe(krippendorffAlpha(texts));
});

it('krippendorffAlpha() leaves out texts with one value', () => {
  expect(krippendorffAlpha(textsOf('abbac', 'abab.'))).toBe(
    krippendorffAlpha(textsOf('abba', 'abab')),
  );
});

describe('agreementByCode()', () => {
  const coded = (...codings: (string | null)[]) => ({
    codings: codings.map((coding) => coding?.split(' ').filter(Boolean) ?? null),
  });

  it('tells for each code who gave it, how often, and how far they agree', () => {
    const texts = [
      coded('travel cost', 'travel'),
      coded('travel', 'travel cost'),
      coded('', ''),
      coded('cost', 'cost'),
      coded('travel', null), // not coded twice
    ];
    expect(agreementByCode(texts, ['travel', 'cost', 'rare'])).toEqual([
      {
        code: 'travel',
        prevalence: 5 / 9,
        texts: 4,
        both: 2,
        one: 0,
        neither: 2,
        kappa: 1,
        alpha: 1,
      },
      {
        ...{ code: 'cost', prevalence: 4 / 9, texts: 4, both: 1, one: 2, neither: 1 },
        kappa: 0,
        alpha: expect.closeTo(1 - (7 * 4) / (2 * 4 * 4), 12),
      },
      {
        code: 'rare',
        prevalence: 0,
        texts: 4,
        both: 0,
        one: 0,
        neither: 4,
        kappa: null,
        alpha: null,
      },
    ]);
  });

  it('compares all coders by α, and the first two by κ', () => {
    const texts = [
      coded('a', 'a', 'a'),
      coded('', '', 'a'),
      coded('a', 'a', null),
      coded('', '', ''),
    ];
    const [agreement] = agreementByCode(texts, ['a']);
    expect(agreement).toMatchObject({ kappa: 1, texts: 4, prevalence: 6 / 11 });
    expect(agreement!.alpha).toBeCloseTo(1 - (10 * 2) / (2 * 6 * 5), 12);
  });

  it('of no texts, or texts coded once, is null', () => {
    const nothing = { texts: 0, both: 0, one: 0, neither: 0, kappa: null, alpha: null };
    expect(agreementByCode([], ['a'])).toEqual([{ code: 'a', prevalence: null, ...nothing }]);
    expect(agreementByCode([coded('a')], ['a'])).toEqual([
      { code: 'a', prevalence: 1, ...nothing },
    ]);
  });

  it('refuses a code that is not in the frame', () => {
    expect(() => agreementByCode([coded('b', null)], ['a'])).toThrow('"b" is not a code');
  });
});
