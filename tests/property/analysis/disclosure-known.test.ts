import { describe, expect, it } from 'vitest';
import type { CountedRow, CountedTable } from '../../../src/analysis/disclosure/counted-table.ts';
import { protect } from '../../../src/analysis/disclosure/disclosure.ts';
import type { Picks } from '../../../src/analysis/disclosure/protected-figures.ts';
import { countedGroup, countedRow, countedTable, shown } from '../../support/counted-tables.ts';

interface Falling {
  most: number; // of the first
  left: number; // of all
}

/** Counts of so many options, none above the one before it. */
function* falling(options: number, { most, left }: Falling): Generator<number[]> {
  if (options === 0) yield [];
  else
    for (let count = 0; count <= Math.min(most, left); count += 1)
      for (const rest of falling(options - 1, { most: count, left: left - count }))
        yield [count, ...rest];
}

/** Everything that up to `most` people can have chosen, but for which option is which. */
function* tablesUpTo(most: number, { options, picks }: { options: number; picks: Picks }) {
  for (const counts of falling(options, { most, left: most * picks.most })) {
    const chosen = counts.reduce((sum, each) => sum + each, 0);
    const least = Math.max(10, counts[0]!, Math.ceil(chosen / picks.most));
    for (let base = least; base <= most && base * picks.fewest <= chosen; base += 1)
      yield { picks, total: countedRow(counts, base), groups: [] };
  }
}

/** Two groups of 10 to `most`, in which each chose one of two. */
function* pairsUpTo(most: number): Generator<CountedTable> {
  const rows = [...Array(most + 1).keys()].flatMap((one) =>
    [...Array(most + 1 - one).keys()].map((other) => [one, other]),
  );
  const big = rows.filter(([one, other]) => one! + other! >= 10);
  for (const first of big)
    for (const second of big)
      yield countedTable([countedGroup('first', first), countedGroup('second', second)]);
}

/** What a published figure can stand for, to somebody who has protected all tables there can be. */
type Meanings = Map<string, Set<number>>;

function note(meanings: Meanings, figure: string, count: number): void {
  const counts = meanings.get(figure) ?? new Set();
  meanings.set(figure, counts.add(count));
}

const tooClear = (meanings: Meanings): string[] =>
  [...meanings]
    .filter(([, counts]) => counts.size < 3 && [...counts].some((each) => each > 0 && each < 8))
    .map(([figure, counts]) => `${figure} is ${[...counts].join(' or ')}`);

function noteRow(
  meanings: Meanings,
  where: string,
  { row, cells }: { row: CountedRow; cells: string[] },
) {
  for (const [index, count] of Object.values(row.counts).entries()) {
    note(meanings, `${where}, ${cells[index]}`, count);
    note(meanings, `${where}, others than ${cells[index]}`, row.base - count);
  }
}

const cellsOf = (text: string): string[] => text.split(': ')[1]!.split(', ');

describe('who knows how protect() works, and tries it on everything that people can have chosen,', () => {
  it.each([
    ['one of 3', 26, { options: 3, picks: { fewest: 1, most: 1 } }],
    ['one of 4', 24, { options: 4, picks: { fewest: 1, most: 1 } }],
    ['one of 12', 19, { options: 12, picks: { fewest: 1, most: 1 } }],
    ['one or two of 3', 17, { options: 3, picks: { fewest: 1, most: 2 } }],
    ['any of 2', 30, { options: 2, picks: { fewest: 0, most: 2 } }],
  ])('cannot tell a few who chose %s', (_what, most, given) => {
    const meanings: Meanings = new Map();
    for (const table of tablesUpTo(most, given)) {
      const { total } = protect(table);
      const text = shown(total)!;
      const sorted = cellsOf(text).sort().join(' '); // who knows the one knows the others, turned round
      if (total!.base + 7 <= most)
        noteRow(meanings, `${total!.base}: ${sorted}`, { row: table.total, cells: cellsOf(text) });
    }
    expect(meanings.size).toBeGreaterThan(10);
    expect(tooClear(meanings)).toEqual([]);
  });

  it('cannot tell a few in either of two groups', () => {
    const meanings: Meanings = new Map();
    for (const table of pairsUpTo(14)) {
      const { total, groups } = protect(table);
      if (groups.length === 0 || groups.some(({ base }) => base > 10)) continue;
      const text = [total, ...groups].map((each) => shown(each)!);
      for (const [index, row] of [table.total, ...table.groups].entries())
        noteRow(meanings, `${text.join('; ')} (${index})`, { row, cells: cellsOf(text[index]!) });
    }
    expect(meanings.size).toBeGreaterThan(100);
    expect(tooClear(meanings)).toEqual([]);
  });
});
