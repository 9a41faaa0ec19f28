import type { Unknowns } from './feasible.ts';
import type { SeenRow, SeenTable } from './seen-tables.ts';
import { ANY_COUNT, type Span } from './suppression.ts';

/** A count that was not published as it is. */
export interface Cell {
  table: number; // which of the tables
  row: string; // “all”, or the groups that are in it
  figure: 'base' | 'option' | 'others';
  option?: string;
  isNew?: true; // how many more there are than in the table before
}

/** All that is known of counts, and what each of them is. */
export interface KnownCounts {
  cells: Cell[];
  unknowns: Unknowns;
}

/** The places of a row’s unknown counts. */
interface Row {
  base: number;
  options: number[];
  others: number[];
}

type Spans = Pick<SeenRow, 'base' | 'options' | 'others'>;

/** What is known of the counts behind tables of one question, in the order of their release. */
export function countsBehind(tables: readonly SeenTable[]): KnownCounts {
  const known: KnownCounts = { cells: [], unknowns: { low: [], high: [], sums: [] } };
  const blocks = blocksOf(tables);
  let before: Row[] | undefined;
  for (const [table, seen] of tables.entries()) {
    const rows = addTable(known, { table, seen, blocks });
    for (const [index, row] of rows.entries()) if (before) addNew(known, [before[index]!, row]);
    before = rows;
  }
  return known;
}

/** Groups of which no table tells one from the other. */
function blocksOf(tables: readonly SeenTable[]): string[][] {
  const groups = new Set(tables.flatMap((table) => table.groups.flatMap(({ of }) => of)));
  const rowsOf = (group: string) =>
    tables.map((table) => table.groups.findIndex(({ of }) => of.includes(group))).join();
  return [...Map.groupBy(groups, rowsOf).values()];
}

interface Adding {
  table: number;
  seen: SeenTable;
  blocks: string[][];
}

/** The rows of the total and of each block. Every other row is some of the blocks together. */
function addTable(known: KnownCounts, { table, seen, blocks }: Adding): Row[] {
  const add = (row: string, spans: Spans) => addRow(known, { table, row, spans, seen });
  const total = add('all', seen.total);
  const parts = blocks.map((of) => ({ of, row: add(of.join(' + '), spansOf(of, seen)) }));
  const together = (whole: Row, some: typeof parts) =>
    addTogether(
      known,
      whole,
      some.map(({ row }) => row),
    );
  if (parts.length > 0) together(total, parts);
  for (const group of seen.groups) {
    const inside = parts.filter(({ of }) => group.of.includes(of[0]!));
    if (inside.length > 1) together(add(group.name, group), inside);
  }
  return [total, ...parts.map(({ row }) => row)];
}

/** Nobody is in a group that a table with groups leaves out. */
function spansOf(block: string[], { groups, options }: SeenTable): Spans {
  const group = groups.find(({ of }) => of.includes(block[0]!));
  if (group?.of.length === block.length) return group;
  const span = group || groups.length === 0 ? ANY_COUNT : { low: 0, high: 0 };
  const spans = options.map(() => span);
  return { base: span, options: spans, others: spans };
}

interface AddingRow {
  table: number;
  row: string;
  spans: Spans;
  seen: SeenTable;
}

/** Whoever is in a row chose an option or did not, and chose as many options as may be. */
function addRow(known: KnownCounts, { table, row, spans, seen }: AddingRow): Row {
  const cellsOf = (figure: Cell['figure'], each: Span[]) =>
    each.map((span, index) =>
      addCount(known, { table, row, figure, option: seen.options[index]! }, span),
    );
  const base = addCount(known, { table, row, figure: 'base' }, spans.base);
  const options = cellsOf('option', spans.options);
  const others = cellsOf('others', spans.others);
  for (const [index, option] of options.entries())
    addSum(known, { whole: base, parts: [option, others[index]!] });
  addPicks(known, { base, options, others }, seen);
  return { base, options, others };
}

function addPicks(known: KnownCounts, { base, options, others }: Row, { picks }: SeenTable): void {
  const { fewest = 0, most = options.length } = picks ?? {};
  addBound(known, { whole: base, parts: options, times: most, isMost: true });
  addBound(known, { whole: base, parts: options, times: fewest, isMost: false });
  if (fewest !== 1 || most !== 1) return;
  // Follows from the rest, but not from any one sum of it: who did not choose this chose another.
  for (const [index, whole] of others.entries())
    addSum(known, { whole, parts: options.filter((_, other) => other !== index) });
}

function addCount({ cells, unknowns }: KnownCounts, cell: Cell, { low, high }: Span): number {
  unknowns.low.push(low);
  unknowns.high.push(high);
  return cells.push(cell) - 1;
}

const placesOf = ({ base, options, others }: Row): number[] => [base, ...options, ...others];

function addTogether(known: KnownCounts, whole: Row, parts: Row[]): void {
  const places = parts.map(placesOf);
  for (const [index, place] of placesOf(whole).entries())
    addSum(known, { whole: place, parts: places.map((each) => each[index]!) });
}

/** Nobody who has answered is missing later: there are as many as before, and some new ones. */
function addNew(known: KnownCounts, [before, after]: [Row, Row]): void {
  const earlier = placesOf(before);
  for (const [index, whole] of placesOf(after).entries()) {
    const more = addCount(known, { ...known.cells[whole]!, isNew: true }, ANY_COUNT);
    addSum(known, { whole, parts: [earlier[index]!, more] });
  }
}

interface Parts {
  whole: number;
  parts: number[];
}

function addSum({ unknowns }: KnownCounts, { whole, parts }: Parts): void {
  const times = [-1, ...parts.map(() => 1)];
  unknowns.sums.push({ of: [whole, ...parts], times, low: 0, high: 0 });
}

interface Bound extends Parts {
  times: number;
  isMost: boolean;
}

/** The parts are at most, or at least, so many times the whole. */
function addBound({ unknowns }: KnownCounts, { whole, parts, times, isMost }: Bound): void {
  const [low, high] = isMost ? [-Infinity, 0] : [0, Infinity];
  const weights = parts.map(() => 1);
  if (times === 0) return; // there are at least none
  unknowns.sums.push({ of: [whole, ...parts], times: [-times, ...weights], low, high });
}
