import { describe, expect, it } from 'vitest';
import { findCampaigns } from '../../src/analysis/words/campaigns.ts';
import { joinedSets } from '../../src/analysis/statistics/joined-sets.ts';
import { jaccard, shinglesOf } from '../../src/analysis/words/shingles.ts';

const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');

const campaign = (texts: number[], wordings: number) => ({ texts, wordings });

describe('findCampaigns() of two texts', () => {
  it.each([
    ['of five equal words finds nothing', [words(5), words(5)], []],
    ['of six equal words finds copies', [words(6), words(6)], [campaign([0, 1], 1)]],
    ['with 8 of 10 runs in common finds both', [words(14), words(12)], [campaign([0, 1], 2)]],
    ['with 9 of 12 runs in common finds nothing', [words(16), words(13)], []],
    ['with 8 of 11 short runs in common finds nothing', [words(13), words(10)], []],
    ['with 9 of 10 short runs in common finds both', [words(12), words(11)], [campaign([0, 1], 2)]],
    ['that are different finds nothing', [words(30), words(30, 100)], []],
  ])('%s', (_what, texts, found) => {
    expect(findCampaigns(texts)).toEqual(found);
  });
});

it('findCampaigns() joins two wordings through a third between them', () => {
  const [first, between, last] = [words(40), words(40, 4), words(40, 8)];
  const runs = (text: string) => shinglesOf(text.split(' '), 5);
  expect(jaccard(runs(first), runs(last))).toBeLessThan(0.8);
  expect(findCampaigns([first, last])).toEqual([]);
  expect(findCampaigns([first, last, between])).toEqual([campaign([0, 1, 2], 3)]);
});

it('findCampaigns() tells two campaigns apart, and leaves out who wrote alone', () => {
  const [one, other, alone] = [words(20), words(20, 50), words(20, 100)];
  expect(findCampaigns([one, other, alone, other, `${one}.`, one.toUpperCase()])).toEqual([
    campaign([0, 4, 5], 1),
    campaign([1, 3], 1),
  ]);
});

it('findCampaigns() of nothing finds nothing', () => {
  expect(findCampaigns([])).toEqual([]);
});

it('shinglesOf() are the runs of words, each once', () => {
  expect([...shinglesOf('a b a b a'.split(' '), 3)]).toEqual(['a b a', 'b a b']);
  expect([...shinglesOf(['a', 'b'], 3)]).toEqual([]);
});

it.each([
  [['a', 'b'], ['a', 'b'], 1],
  [['a', 'b'], ['b', 'c', 'd'], 1 / 4],
  [['a'], ['b'], 0],
  [[], [], 0],
])('jaccard() of %j and %j is %d', (one, other, expected) => {
  expect(jaccard(new Set<string>(one), new Set<string>(other))).toBe(expected);
});

it('joinedSets() are named for their lowest member, however they were joined', () => {
  const sets = joinedSets(6);
  sets.join(5, 3);
  sets.join(4, 5);
  sets.join(1, 4);
  sets.join(1, 1);
  expect([0, 1, 2, 3, 4, 5].map(sets.setOf)).toEqual([0, 1, 2, 1, 1, 1]);
});
