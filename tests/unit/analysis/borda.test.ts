import { expect, it } from 'vitest';
import { borda, citizenSpaceScore } from '../../../src/analysis/priorities/borda.ts';
import { rankings } from '../../fixtures/analysis/worths.ts';

const items = ['a', 'b', 'c', 'd'];

it('borda() gives those not listed the mean of the places left', () => {
  // 3 for the first; then (4 − 1 − 1) / 2 = 1 for the three others
  expect(borda(rankings('1 a'), items)).toEqual({
    base: 1,
    items: [
      { item: 'a', borda: 3, meanRank: 1 },
      { item: 'b', borda: 1, meanRank: 3 },
      { item: 'c', borda: 1, meanRank: 3 },
      { item: 'd', borda: 1, meanRank: 3 },
    ],
  });
});

it('borda() is the mean over those who ranked at least one', () => {
  const { base, items: scores } = borda(rankings('2 ab', '1 bacd', '7 '), items);
  expect(base).toBe(3);
  expect(scores.map((each) => each.borda)).toEqual([8 / 3, 7 / 3, 2 / 3, 1 / 3]);
  expect(scores.map((each) => each.meanRank)).toEqual([4 - 8 / 3, 4 - 7 / 3, 4 - 2 / 3, 4 - 1 / 3]);
});

it('citizenSpaceScore() gives n to 1 for places, over who ranked any, and nothing to those not listed', () => {
  expect(citizenSpaceScore(rankings('2 ab', '1 bacd', '7 '), items)).toEqual({
    base: 3,
    items: [
      { item: 'a', score: 11 / 3 },
      { item: 'b', score: 10 / 3 },
      { item: 'c', score: 2 / 3 },
      { item: 'd', score: 1 / 3 },
    ],
  });
});

it('borda() and citizenSpaceScore() can put items into other orders', () => {
  const given = rankings('4 c', '4 dabc'); // c is 2 points ahead of d, or 4, four times, and 3 behind
  const pointsOf = (scores: { item: string }[], item: string) =>
    scores.find((each) => each.item === item);
  const { items: points } = borda(given, items);
  expect(pointsOf(points, 'c')).toMatchObject({ borda: 12 / 8 });
  expect(pointsOf(points, 'd')).toMatchObject({ borda: 16 / 8 });
  const { items: scores } = citizenSpaceScore(given, items);
  expect(pointsOf(scores, 'c')).toMatchObject({ score: 20 / 8 });
  expect(pointsOf(scores, 'd')).toMatchObject({ score: 16 / 8 });
});

it('borda() and citizenSpaceScore() of nobody are null', () => {
  expect(borda([], ['a'])).toEqual({
    base: 0,
    items: [{ item: 'a', borda: null, meanRank: null }],
  });
  expect(citizenSpaceScore(rankings('3 '), ['a'])).toEqual({
    base: 0,
    items: [{ item: 'a', score: null }],
  });
});

it.each([
  ['an unknown item', rankings('1 az'), '"z" is not one of the items'],
  ['an item twice', rankings('1 aa'), '"a" is there twice'],
  ['half a person', rankings('0.5 a'), 'Cannot count 0.5 answers'],
])('borda() and citizenSpaceScore() refuse %s', (_what, given, why) => {
  expect(() => borda(given, items)).toThrow(why);
  expect(() => citizenSpaceScore(given, items)).toThrow(why);
});
