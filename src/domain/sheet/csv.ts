import { isFormula, numberText, type Cell } from './cell.ts';

/**
 * Comma-separated values as RFC 4180 has them: CRLF after each row, text in quotes and numbers without.
 * A spreadsheet would run some texts as formulas, so these get an apostrophe in front, and so do those
 * that have such a text behind apostrophes: one apostrophe less is always what was written.
 */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** By which a spreadsheet knows that a file is UTF-8. */
export const CSV_START = '\ufeff';

/** A whole table that fits into memory: a head and its rows. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  CSV_START + rows.map(csvRow).join('');

/** What was written into a cell, from the text that a reader of CSV finds in it. */
export const readBack = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell);

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell);
  return `"${guarded(cell).replaceAll('"', '""')}"`;
}

const guarded = (text: string): string => (isFormula(withoutGuard(text)) ? `'${text}` : text);

const isGuarded = (cell: string): boolean => cell.startsWith("'") && isFormula(withoutGuard(cell));

const withoutGuard = (text: string): string => text.replace(/^'+/, '');
