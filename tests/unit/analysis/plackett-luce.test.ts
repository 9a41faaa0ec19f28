import { describe, expect, it } from 'vitest';
import { plackettLuce } from '../../../src/analysis/priorities/plackett-luce.ts';
import { quasiVariances } from '../../../src/analysis/priorities/quasi-variances.ts';
import { rankings } from '../../fixtures/analysis/worths.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

describe('plackettLuce() gives each item half a win and half a loss against a ghost', () => {
  it('where one always loses, as R’s PlackettLuce does: its vignette', () => {
    const toy = rankings('1 AB', '1 CA', '1 AD', '1 BA', '1 BC');
    const { ghost, items } = plackettLuce(toy, {
      kind: 'sub-ranking',
      items: ['A', 'B', 'C', 'D'],
    });
    expect(ghost).toBe(true);
    const [a, b, c, d] = items.map(({ logWorth }) => logWorth) as [number, number, number, number];
    expect(b - a).toBeCloseTo(0.5184185, 6);
    expect(c - a).toBeCloseTo(0.1354707, 6);
    expect(d - a).toBeCloseTo(-1.1537565, 6);
  });

  it('where nobody ranked some, and standard errors are from real answers alone', () => {
    // Python 3.11 with numpy: Newton’s method on the penalised likelihood, V = C pinv(information) C
    const { loglik, ghost, items } = plackettLuce(rankings('6 ab', '3 ba', '2 c', '1 acb'), {
      kind: 'top-k',
      items: letters,
    });
    expect(ghost).toBe(true);
    expect(loglik).toBeCloseTo(-16.109099746251953, 10);
    const worths = [
      2.133509401598227, 1.4620207033160826, 0.235759780436446, -1.9156449426753779,
      -1.9156449426753779,
    ];
    const errors = [
      0.6046852620132498, 0.5596863576122464, 0.6665401463778707, 1.356221785605687,
      1.356221785605687,
    ];
    for (const [index, { logWorth, se }] of items.entries()) {
      expect(logWorth).toBeCloseTo(worths[index]!, 10);
      expect(se).toBeCloseTo(errors[index]!, 10);
    }
  });

  it('where answers do not compare all items, and standard errors are from the ghost too', () => {
    const apart = rankings('8 ab', '8 ba', '8 cd', '8 dc');
    const { ghost, items } = plackettLuce(apart, {
      kind: 'sub-ranking',
      items: ['a', 'b', 'c', 'd'],
    });
    expect(ghost).toBe(true);
    // 16 × ¼ within each pair, ¼ of the ghost for each item: inverses of 1/4 (pairs’ sums) and 8 + 1/4
    const variance = (1 / 2) * (1 / 8.25) + (1 / 4) * (1 / 0.25);
    for (const { logWorth, se } of items) {
      expect(logWorth).toBeCloseTo(0, 12);
      expect(se).toBeCloseTo(Math.sqrt(variance), 12);
    }
  });

  it('and to nobody where two people are enough', () => {
    expect(plackettLuce(rankings('1 ab', '1 ba'), { kind: 'top-k', items: ['a', 'b'] }).ghost).toBe(
      false,
    );
    expect(plackettLuce(rankings('1 ab'), { kind: 'top-k', items: ['a', 'b'] }).ghost).toBe(true);
    expect(plackettLuce(rankings('1 ab', '0 ba'), { kind: 'top-k', items: ['a', 'b'] }).ghost).toBe(
      true,
    );
  });
});

it('plackettLuce() of nothing knows that all are alike', () => {
  expect(plackettLuce([], { kind: 'top-k', items: [] })).toEqual({
    loglik: 0,
    ghost: false,
    items: [],
  });
  expect(plackettLuce(rankings('5 a'), { kind: 'top-k', items: ['a'] })).toEqual({
    loglik: 0,
    ghost: false,
    items: [{ item: 'a', logWorth: 0, se: 0, quasiSe: 0 }],
  });
  const { loglik, ghost, items } = plackettLuce([{ ranking: [], count: 9 }], {
    kind: 'top-k',
    items: letters,
  });
  expect([loglik, ghost]).toEqual([0, true]);
  expect(new Set(items.map(({ logWorth }) => logWorth))).toEqual(new Set([0]));
});

it('plackettLuce() of two is the logarithm of the odds', () => {
  const { loglik, items } = plackettLuce(rankings('3 a', '1 b'), {
    kind: 'top-k',
    items: ['a', 'b'],
  });
  expect(loglik).toBeCloseTo(3 * Math.log(3 / 4) + Math.log(1 / 4), 12);
  expect(items[0]!.logWorth).toBeCloseTo(Math.log(3) / 2, 12);
  expect(items[0]!.se).toBeCloseTo(Math.sqrt(1 / 3 + 1) / 2, 12);
  expect(items[0]!.quasiSe).toBeCloseTo(Math.sqrt((1 / 3 + 1) / 2), 12); // half of the variance each
});

it('quasiVariances() add up to variances of differences as they best can, and can be below 0', () => {
  const covariance = (...variances: number[][]) => ({
    size: variances.length,
    cells: Float64Array.from(variances.flat(), (variance) => -variance / 2),
  });
  const three = quasiVariances(covariance([0, 1, 1], [1, 0, 3], [1, 3, 0])); // exactly
  expect([...three].map((q) => q.toFixed(12))).toEqual([
    '-0.500000000000',
    '1.500000000000',
    '1.500000000000',
  ]);
  const chain = quasiVariances(covariance([0, 1, 2], [1, 0, 1], [2, 1, 0]));
  expect([...chain].map((q) => q.toFixed(12))).toEqual([
    '1.000000000000',
    '0.000000000000',
    '1.000000000000',
  ]);
  expect(chain[1]).toBe(0);
  // R 4.2.2: qvcalc(-as.matrix(dist(1:4)) / 2), which stops at 1e-8 of a sum
  const four = quasiVariances(covariance([0, 1, 2, 3], [1, 0, 1, 2], [2, 1, 0, 1], [3, 2, 1, 0]));
  expect(four[0]).toBeCloseTo(1.120587677, 5);
  expect(four[1]).toBeCloseTo(0.445290546, 5);
});

it.each([
  // whole steps of Newton’s method lead away
  ['63 cebahfidg', '115129 ahjbefgcd', '36703 ejhdc', '5065 jh', '212175443 egfhdicb'],
  // steps end in rounding
  ['503 abc', '328776064 abce', '2306119 dcba', '232967058 abcde', '28338 abcde', '12805 dcab'],
])(
  'plackettLuce() finds the likeliest worths of the most lopsided answers: %s, %s, …',
  (...given) => {
    const items = [...'abcdefghij'].slice(0, given.length === 5 ? 10 : 5);
    const found = plackettLuce(rankings(...given), { kind: 'sub-ranking', items });
    for (const { se } of found.items) expect(se > 0 && se < 10).toBe(true);
  },
);

it.each([
  ['an unknown item', rankings('1 az'), ['a', 'b'], '["a","z"]: "z" is not one of the items'],
  ['an item twice', rankings('1 aba'), ['a', 'b'], '["a","b","a"]: "a" is there twice'],
  ['an item twice among the items', [], ['a', 'a'], 'Cannot analyse items: "a" is there twice'],
  ['less than nobody', rankings('-1 ab'), ['a', 'b'], 'Cannot count -1 answers'],
  ['what is no number', rankings('x ab'), ['a', 'b'], 'Cannot count NaN answers'],
])('plackettLuce() refuses %s', (_what, given, items, why) => {
  expect(() => plackettLuce(given, { kind: 'top-k', items })).toThrow(why);
});
