import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow, puzzleOf, type Unknowns } from '../../../src/analysis/disclosure/feasible.ts';
import { possibleValues } from '../../../src/analysis/disclosure/solutions.ts';

const fewUnknowns: fc.Arbitrary<Unknowns> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    low: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: count, maxLength: count }),
    high: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: count, maxLength: count }),
    sums: fc.array(
      fc
        .record({
          of: fc.subarray([...Array(count).keys()], { minLength: 1 }),
          times: fc.array(fc.constantFrom(-2, -1, 1, 1, 3), { minLength: 4, maxLength: 4 }),
          low: fc.oneof(fc.constant(-Infinity), fc.integer({ min: -6, max: 10 })),
          more: fc.oneof(fc.constant(Infinity), fc.nat(3)),
        })
        .map(({ of, times, low, more }) => ({
          ...{ of, times: times.slice(0, of.length), low },
          high: low === -Infinity ? more : low + more,
        })),
      { maxLength: 3 },
    ),
  }),
);

/** By trying everything. */
function solutionsOf({ low, high, sums }: Unknowns): number[][] {
  const all = low.reduce<number[][]>(
    (before, least, place) =>
      before.flatMap((some) =>
        Array.from({ length: high[place]! - least + 1 }, (_, more) => [...some, least + more]),
      ),
    [[]],
  );
  return all.filter((values) =>
    sums.every(({ of, times, low: least, high: most }) => {
      const sum = of.reduce((total, each, index) => total + times[index]! * values[each]!, 0);
      return sum >= least && sum <= most;
    }),
  );
}

it('possibleValues() finds the values that unknowns have in any solution, and no other', () => {
  const told = { solved: 0, impossible: 0 };
  fc.assert(
    fc.property(fewUnknowns, (unknowns) => {
      const solutions = solutionsOf(unknowns);
      const possible = possibleValues(unknowns, { enough: 100, matters: () => true });
      told[possible ? 'solved' : 'impossible'] += 1;
      expect(possible === undefined).toBe(solutions.length === 0);
      for (const [place, { values, isAll }] of possible ?? []) {
        expect([...values].sort()).toEqual(
          [...new Set(solutions.map((each) => each[place]!))].sort(),
        );
        expect(isAll).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(Math.min(told.solved, told.impossible)).toBeGreaterThan(100);
});

it('narrow() takes no solution away', () => {
  fc.assert(
    fc.property(fewUnknowns, (unknowns) => {
      const puzzle = puzzleOf(unknowns);
      const solutions = solutionsOf(unknowns);
      const isPossible = narrow(puzzle);
      if (solutions.length > 0) expect(isPossible).toBe(true);
      const isIn = (values: number[]) =>
        values.every((value, place) => value >= puzzle.low[place]! && value <= puzzle.high[place]!);
      expect(solutions.every(isIn)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ['enough of many', 3, { low: [0, 0], high: [9, 9], sums: [] }, [3, 3]],
  [
    'one of one',
    3,
    { low: [0, 4], high: [4, 9], sums: [{ of: [0, 1], times: [1, 1], low: 4, high: 4 }] },
    [1, 1],
  ],
])('possibleValues() finds %s', (_what, enough, unknowns, expected) => {
  const possible = possibleValues(unknowns, { enough, matters: () => true });
  const counts = [...possible!.values()].map(({ values }) => values.size);
  for (const [index, count] of counts.entries())
    expect(count).toBeGreaterThanOrEqual(expected[index]!);
});
