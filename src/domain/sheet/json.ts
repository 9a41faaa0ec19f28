import type { Cell } from './cell.ts';

/** A row as an object by the codes of its columns, each of them there. */
export const jsonRow = (codes: readonly string[], cells: readonly Cell[]): string =>
  `{${codes.map((code, index) => `${JSON.stringify(code)}:${JSON.stringify(cells[index] ?? null)}`).join()}}`;
