import type { Cell } from '../../src/domain/sheet/cell.ts';

/** A table whose rows are asked for as they are needed, once. */
export interface Table {
  name: string; // of its sheet, and of its list in JSON
  columns: { code: string; heading: string }[];
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>;
}

/** What stands above the rows: what to read, then what to compute with. */
export const headOf = ({ columns }: Table): Cell[][] => [
  columns.map(({ heading }) => heading),
  columns.map(({ code }) => code),
];
