import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chanceOf } from '../chaos/chance.ts';
import { compare, figuresOf, quantile, type Counted } from '../chaos/count.ts';
import { breaches } from '../chaos/figures.ts';
import { planKills } from '../chaos/kills.ts';
import { emptyTally, type Tally } from '../chaos/tally.ts';

const hashOf = (receipt: string) => `hash of ${receipt}`;
const counted = (tally: Partial<Tally>, stored: string[]) => {
  const hashes = stored.map(hashOf);
  return compare({ ...emptyTally(), ...tally }, { hashes, hashOf });
};
const well = { lost: 0, doubled: 0, malformedStored: 0 };

it.each([
  ['nothing, where each receipt has its row', { acknowledged: ['a', 'b'] }, ['b', 'a'], well],
  ['a receipt without a row', { acknowledged: ['a', 'b'] }, ['a'], { ...well, lost: 1 }],
  ['a row without a receipt', { acknowledged: ['a'] }, ['a', 'b'], { ...well, doubled: 1 }],
  ['one receipt for two forms', { acknowledged: ['a', 'a'] }, ['a'], { ...well, doubled: 1 }],
  [
    'two receipts for one form',
    { acknowledged: ['a'], differing: 1 },
    ['a'],
    { ...well, doubled: 1 },
  ],
  [
    'nothing wrong with a row whose form was given up',
    { acknowledged: ['a'], unheard: ['b', 'c'] },
    ['a', 'b'],
    well,
  ],
  [
    'a row of what was malformed',
    { acknowledged: ['a'], refusedReceipts: ['b', 'c'] },
    ['a', 'c'],
    { ...well, malformedStored: 1 },
  ],
])('compare() finds %s', (_what, tally, stored, expected) => {
  expect(counted(tally, stored)).toEqual(expected);
});

const figures = (tally: Partial<Tally>, counted: Partial<Counted> = {}) =>
  figuresOf(
    { ...emptyTally(), acknowledged: ['a'], ...tally },
    {
      ...{ seed: 1, posts: 2, kills: { database: 0, server: 0 }, cut: 0, seconds: 1 },
      ...{ hashes: [hashOf('a')], hashOf, notDurable: [], log: 'Serving\n', ...counted },
    },
  );

it.each([
  ['nothing of a run in which all went well', figures({}), []],
  ['what was never answered', figures({ unanswered: 2 }), ['2 never answered']],
  ['a setting of PostgreSQL', figures({}, { notDurable: ['fsync'] }), ['fsync is not on']],
  [
    'an answer in the log of a server',
    figures({}, { log: '{"event":"not-stored"}\nkey (missed)=(we wait months)\n' }),
    ['answers in 1 lines of the log'],
  ],
  [
    'what was malformed and not refused',
    figures({ notRefused: ['PUT: 200', 'PUT: 200'] }),
    ['malformed and not refused: 2 × PUT: 200'],
  ],
  [
    'what was well-formed and refused',
    figures({ turnedBack: ['send: 422'] }),
    ['well-formed and refused: 1 × send: 422'],
  ],
])('breaches() tells of %s', (_what, found, expected) => {
  expect(breaches(found)).toEqual(expected);
});

it('planKills() plans as many as it is asked for, in order, before the end, and the same for a seed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(200), fc.integer({ min: 1, max: 1e6 }), (seed, kills, posts) => {
      const plan = planKills({ kills, posts, chance: chanceOf(seed) });
      expect(plan).toHaveLength(kills);
      expect(plan).toEqual(planKills({ kills, posts, chance: chanceOf(seed) }));
      expect(plan).toEqual(plan.toSorted((a, b) => a.after - b.after));
      for (const { after } of plan) expect(after).toBeLessThan(posts);
    }),
  );
});

it('chanceOf() happens about as often as it says, and otherwise for another seed', () => {
  const draws = (seed: number) =>
    Array.from({ length: 10_000 }, (_, index) => chanceOf(seed, index).happens(0.2));
  expect(draws(1).filter(Boolean).length).toBeGreaterThan(1_800);
  expect(draws(1).filter(Boolean).length).toBeLessThan(2_200);
  expect(draws(1)).not.toEqual(draws(2));
});

it.each([
  [0, 1],
  [0.5, 3],
  [0.99, 4],
  [1, 4],
])('quantile() of four times at %d is %d', (share, expected) => {
  expect(quantile([4, 2, 1, 3], share)).toBe(expected);
});
