import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answeredBy, cellsLike, mergeTallies, type Cell } from '../../src/analysis/tallies.ts';

const cell: fc.Arbitrary<Cell> = fc.record({
  day: fc.constant(null),
  version: fc.constantFrom('standard', 'easy-read'),
  channel: fc.constantFrom('online', 'paper'),
  order: fc.integer({ min: 0, max: 2 }),
  revision: fc.constant('r1'),
  isFlagged: fc.boolean(),
  group: fc.constantFrom('', 'parent'),
  question: fc.constantFrom('', 'work-on-first'),
  part: fc.constantFrom(
    null,
    { chosen: ['a', 'b'], most: 'a' },
    { most: 'a', chosen: ['a', 'b'] },
    'x',
  ),
  people: fc.integer({ min: 1, max: 1_000_000 }),
});
const cells = fc.array(cell, { maxLength: 60 });

it('mergeTallies() of halves is bit by bit the tally of the whole, in whatever order they come', () => {
  fc.assert(
    fc.property(cells, fc.nat(60), fc.boolean(), (all, at, isTurned) => {
      const halves = [all.slice(0, at), all.slice(at)].map((half) => mergeTallies(half));
      const merged = mergeTallies(...(isTurned ? halves.reverse() : halves));
      expect(JSON.stringify(merged)).toBe(JSON.stringify(mergeTallies(all)));
    }),
  );
});

it('mergeTallies() loses nobody, and has no two cells alike', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const merged = mergeTallies(all);
      const people = (some: Cell[]) => some.reduce((sum, each) => sum + each.people, 0);
      expect(people(merged)).toBe(people(all));
      expect(mergeTallies(merged)).toEqual(merged);
    }),
  );
});

it('cellsLike() keeps what is alike in all that is asked', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const some = cellsLike(all, { version: 'standard', isFlagged: false });
      const rest = all.filter((each) => !some.includes(each));
      expect(some.every((each) => each.version === 'standard' && !each.isFlagged)).toBe(true);
      expect(rest.every((each) => each.version !== 'standard' || each.isFlagged)).toBe(true);
      expect(answeredBy(some) + answeredBy(rest)).toBe(answeredBy(all));
    }),
  );
});
