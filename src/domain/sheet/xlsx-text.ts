/** UTF-16 units in one cell: Excel takes no more. */
export const MOST_IN_CELL = 32_767;

/**
 * A text as a cell of Office Open XML has it. What XML cannot say, or would change, is `_xHHHH_`
 * (ECMA-376, part 1, 22.9.2.19, `ST_Xstring`), and so is a `_` that would be read as the start of one.
 */
export const xlsxText = (text: string): string =>
  cut(text)
    .replace(UNSAID, escaped)
    .replace(/[&<>]/g, (each) => entities[each]!);

const UNSAID = /[\0-\x08\x0b\x0c\r\x0e-\x1f\ufffe\uffff]|\p{Cs}|_(?=x[\da-fA-F]{4})/gu;

const escaped = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Excel would say that the file is broken. A text that is cut says so, and where the whole is. */
function cut(text: string): string {
  if (text.length <= MOST_IN_CELL) return text;
  const note = ` […] Cut: a cell has no room for all ${text.length.toLocaleString('en-GB')} characters. They are in the CSV and JSON files.`;
  const kept = text.slice(0, MOST_IN_CELL - note.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + note; // no half of a character
}
