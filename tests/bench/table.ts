export interface Row {
  what: string;
  unit: string;
  measured: number;
  raw?: number; // what it is compared with, taken in the same run
  atMost?: Goal;
  atLeast?: Goal;
}

type Goal = { ratio: number } | { measured: number };

export const ratioOf = ({ measured, raw }: Row): number | undefined => raw && measured / raw;

const rounded = (value: number): string => String(Number(value.toPrecision(3)));

function goalOf(row: Row): string {
  const [sign, goal] = row.atMost ? ['≤', row.atMost] : ['≥', row.atLeast];
  if (!goal) return '';
  if ('measured' in goal) return `${sign} ${goal.measured} ${row.unit}`;
  return `${sign} ${goal.ratio} ×`;
}

function reached(row: Row): string {
  const value = (goal: Goal) => ('ratio' in goal ? ratioOf(row)! : row.measured);
  const limit = (goal: Goal) => ('ratio' in goal ? goal.ratio : goal.measured);
  const { atMost, atLeast } = row;
  if (atMost) return value(atMost) <= limit(atMost) ? 'yes' : 'no';
  if (atLeast) return value(atLeast) >= limit(atLeast) ? 'yes' : 'no';
  return '';
}

function cellsOf(row: Row): string[] {
  const ratio = ratioOf(row);
  const raw = row.raw === undefined ? '' : `${rounded(row.raw)} ${row.unit}`;
  const times = ratio === undefined ? '' : `${rounded(ratio)} ×`;
  return [row.what, `${rounded(row.measured)} ${row.unit}`, raw, times, goalOf(row), reached(row)];
}

const heads = ['', 'measured', 'raw', 'ratio', 'goal', 'reached'];

export function asTable(rows: Row[]): string {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_head, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
