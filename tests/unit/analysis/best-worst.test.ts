import { describe, expect, it } from 'vitest';
import {
  bestWorstLogit,
  bestWorstScores,
  type BestWorst,
} from '../../../src/analysis/priorities/best-worst.ts';
import { expectWorths } from '../../fixtures/analysis/worths.ts';

/** "7 abcd ad": seven were shown a, b, c and d, and chose a as best and d as worst. */
const answers = (...written: string[]): BestWorst[] =>
  written
    .map((line) => line.split(' ') as [string, string, string])
    .map(([count, shown, [best, worst]]) => ({
      shown: [...shown],
      best: best === '-' ? null : best!,
      worst: worst === '-' ? null : worst!,
      count: Number(count),
    }));

describe('bestWorstScores() have the closed form of Lipovetsky and Conklin 2014', () => {
  // shown, best and worst of their table 6, as in ae_mnl() of R’s bwsTools; b and se by Python’s math
  it.each([
    [7145, 1733, 1324, 0.5286214135759272, 0.1146109473502394, 0.016758169736872098],
    [7144, 968, 2139, 0.4180431131019037, -0.33081179889472223, 0.016961268791083898],
    [7144, 5218, 113, 0.8572928331466966, 1.7929848094132308, 0.0239181062371177],
  ])('of %i shown, %i best and %i worst', (shown, best, worst, p, b, se) => {
    const given = answers(`${best} xo x-`, `${worst} xo -x`, `${shown - best - worst} xo --`);
    const [score] = bestWorstScores(given, ['x', 'o']);
    expect(score).toMatchObject({ item: 'x', shown, best, worst, score: (best - worst) / shown });
    expect(score!.p).toBeCloseTo(p, 14);
    expect(score!.b).toBeCloseTo(b, 12);
    expect(score!.se).toBeCloseTo(se, 14);
  });
});

it('bestWorstScores() say what was never shown, or always best or worst', () => {
  expect(bestWorstScores(answers('3 ab ab'), ['a', 'b', 'c'])).toEqual([
    { item: 'a', shown: 3, best: 3, worst: 0, score: 1, p: 1, b: Infinity, se: Infinity },
    { item: 'b', shown: 3, best: 0, worst: 3, score: -1, p: 0, b: -Infinity, se: Infinity },
    { item: 'c', shown: 0, best: 0, worst: 0, score: null, p: null, b: null, se: null },
  ]);
});

it('bestWorstLogit() finds what R finds', () => {
  // R 4.2.2: coxph() with a stratum for each choice and −1 for what could be worst, C V C, and qvcalc()
  const given = answers(
    ...['7 abcd ad', '5 abcd bc', '4 abce ce', '3 abce ab', '6 bcde de'],
    ...['2 bcde eb', '8 acde ae', '1 acde cd', '2 abde ba', '4 abde ad'],
  );
  expectWorths(bestWorstLogit(given, [...'abcde']), {
    loglik: -85.14213620271931,
    worths: [
      [1.3602871721018, 0.272798771755947, 0.306989411552275],
      [0.143951216279474, 0.257575735408141, 0.288757051334361],
      [0.0663644573849042, 0.241089625678357, 0.261613322941234],
      [-0.369354718369296, 0.249900785135636, 0.275545559391221],
      [-1.20124812739688, 0.283529501351238, 0.323704223315547],
    ],
  });
});

it('bestWorstLogit() of the best alone, or the worst alone, is Plackett and Luce’s, or its mirror image', () => {
  const best = bestWorstLogit(answers('3 ab a-', '1 ab b-'), ['a', 'b']);
  expect(best.items[0]!.logWorth).toBeCloseTo(Math.log(3) / 2, 12);
  const worst = bestWorstLogit(answers('3 ab -a', '1 ab -b'), ['a', 'b']);
  expect(worst.items[0]!.logWorth).toBeCloseTo(-Math.log(3) / 2, 12);
  expect(worst.loglik).toBeCloseTo(best.loglik, 12);
});

it('bestWorstLogit() learns nothing of two from the worst, once the best is chosen', () => {
  const given = answers('3 ab ab', '1 ab ba');
  const best = answers('3 ab a-', '1 ab b-');
  expect(bestWorstLogit(given, ['a', 'b'])).toEqual(bestWorstLogit(best, ['a', 'b']));
});

it('bestWorstLogit() takes the worst as beaten by what else was shown', () => {
  const { ghost, items } = bestWorstLogit(answers('3 ab a-', '2 ab -a'), ['a', 'b']);
  expect(ghost).toBe(false);
  expect(items[0]!.logWorth).toBeCloseTo(Math.log(3 / 2) / 2, 12);
  expect(bestWorstLogit(answers('3 ab a-', '2 ab -b'), ['a', 'b']).ghost).toBe(true);
});

it('bestWorstLogit() needs a ghost where one is never worse than another', () => {
  expect(bestWorstLogit(answers('5 abc ac'), [...'abc']).ghost).toBe(true);
  expect(bestWorstLogit([], [...'abc'])).toMatchObject({ loglik: 0, ghost: true });
});

it.each([
  ['a best that was not shown', '1 ab ca', '"c" was not shown'],
  ['a worst that was not shown', '1 ab ac', '"c" was not shown'],
  ['one thing as best and worst', '1 ab aa', '"a" is both best and worst'],
  ['an item shown twice', '1 aab ab', '"a" is there twice'],
  ['an unknown item', '1 abz ab', '"z" is not one of the items'],
  ['half a person', '0.5 ab ab', 'Cannot count 0.5 answers'],
])('bestWorstScores() and bestWorstLogit() refuse %s', (_what, given, why) => {
  expect(() => bestWorstScores(answers(given), [...'abc'])).toThrow(why);
  expect(() => bestWorstLogit(answers(given), [...'abc'])).toThrow(why);
});
