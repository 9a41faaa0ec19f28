/** What stands in one cell of a sheet; nothing where it is empty. */
export type Cell = string | number | undefined;

/**
 * Texts that a spreadsheet takes for a formula: those of OWASP's “CSV Injection” and of ASVS 5.0,
 * 1.2.10, with the full-width forms, also where something that nobody sees stands before them.
 */
const FORMULA = /^(?:[\t\r\n\0]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

export const isFormula = (text: string): boolean => FORMULA.test(text);

/** A number as a sheet writes it. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Cannot write ${value} into a sheet: no number`);
  return String(value);
}
