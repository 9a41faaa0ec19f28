import { linesOf } from '../domain/finding.ts';
import { cellText } from '../domain/published-figures.ts';
import type { PublishedTable } from '../domain/published-results.ts';

/** Lengths of a chart in letters, so that it grows with them; places from side to side in percent. */
export interface ChartRow {
  lines: string[]; // of the label
  figure: string; // after the last of them, which is empty where there is no room
  top: number; // of the first line
  bar: { top: number; width: number } | undefined; // none where no share is told
  range: { low: number; high: number } | undefined;
  marks: { at: number; letters: string }[]; // of groups
}

export interface Chart {
  rows: ChartRow[];
  height: number;
  groups: { letter: string; label: string }[];
}

const LINE = 1.4;
const BAR = 1;
const MARKS = 1.5;
const GAP = 1;

/** Letters that go into a line on the narrowest of screens, however far apart a reader sets them. */
const NARROW = 26;

/** A table as bars for everybody, one below the other, with a letter for each group. */
export function chartOf(table: PublishedTable): Chart {
  const { groups, thresholds } = table.figures;
  let top = 0;
  const rows = linesOf(table).map(({ label, cell, groups: own }): ChartRow => {
    const figure = cellText(cell, thresholds.small);
    const lines = linesFor(label, figure);
    const below = top + lines.length * LINE + 0.3;
    const row = {
      ...{ lines, figure, top, range: cell.range },
      bar: cell.percent ? { top: below, width: cell.percent } : undefined,
      marks: cell.percent ? marksOf(own.map(({ percent }) => percent)) : [],
    };
    top = below + (row.bar ? BAR + (groups.length > 0 ? MARKS : 0.3) : 0) + GAP;
    return row;
  });
  const named = groups.map(({ label }, at) => ({ letter: letter(at), label }));
  return { rows, height: top, groups: named };
}

const letter = (at: number): string => String.fromCharCode(65 + at);

/** Letters that would stand on each other stand beside each other. */
function marksOf(shares: (number | undefined)[]): ChartRow['marks'] {
  const marks = shares
    .flatMap((at, index) => (at === undefined ? [] : [{ at, letters: letter(index) }]))
    .sort((a, b) => a.at - b.at);
  return marks.reduce<ChartRow['marks']>((all, mark) => {
    const last = all.at(-1);
    if (!last || mark.at - last.at >= 2 + 4 * last.letters.length) return [...all, mark];
    return [...all.slice(0, -1), { at: last.at, letters: last.letters + mark.letters }];
  }, []);
}

function linesFor(label: string, figure: string): string[] {
  const lines = wrapped(label);
  const hasRoom = `${lines.at(-1)} ${figure}`.length <= NARROW;
  return hasRoom ? lines : [...lines, ''];
}

/** A label in lines that are not too long, for an SVG breaks none. */
export function wrapped(label: string, most = NARROW): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    return lines.length > 0 && longer.length <= most
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}
