import { isFormula, numberText, type Cell } from './cell.ts';
import { MAIN, XML } from './xlsx-workbook.ts';
import { xlsxText } from './xlsx-text.ts';

/** Rows of one sheet, and columns: Excel takes no more. */
export const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A sheet is this, its rows, and `SHEET_END`. The rows of its head stay in sight. */
export const sheetStart = (headRows: number): string =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
  `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>` +
  '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>';

export const SHEET_END = '</sheetData></worksheet>';

/** Numbers are numbers and texts are texts, whatever they begin with. `row` counts from 1. */
export const xlsxRow = (
  cells: readonly Cell[],
  { row, isHead = false }: { row: number; isHead?: boolean },
): string =>
  `<row r="${row}">${cells.map((cell, index) => xlsxCell(cell, { at: columnName(index) + row, isHead })).join('')}</row>`;

function xlsxCell(cell: Cell, { at, isHead }: { at: string; isHead: boolean }): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${numberText(cell)}</v></c>`;
  const style = styleOf({ isBold: isHead, isQuoted: isFormula(cell) });
  return `<c r="${at}" t="inlineStr"${style}><is><t xml:space="preserve">${xlsxText(cell)}</t></is></c>`;
}

const styleOf = ({ isBold, isQuoted }: { isBold: boolean; isQuoted: boolean }): string => {
  const style = Number(isBold) + 2 * Number(isQuoted);
  return style ? ` s="${style}"` : '';
};

const names: string[] = [];

/** A, B, … Z, AA, … */
export function columnName(index: number): string {
  if (index >= MOST_COLUMNS)
    throw new Error(`Cannot write .xlsx: a sheet has ${MOST_COLUMNS} columns at most`);
  return (names[index] ??=
    (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') +
    String.fromCharCode(65 + (index % 26)));
}
