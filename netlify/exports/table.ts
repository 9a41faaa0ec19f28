import type { Cell } from '../../src/domain/sheet/cell.ts';

/** A table whose rows are asked for as they are needed, once. */
export interface Table {
  name: string; // of its sheet
  key: string; // of its list in JSON
  columns: readonly { code: string; heading: string }[];
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>;
}

/** What stands above the rows: what to read, then what to compute with. */
export const headOf = ({ columns }: Pick<Table, 'columns'>): Cell[][] => [
  columns.map(({ heading }) => heading),
  columns.map(({ code }) => code),
];
