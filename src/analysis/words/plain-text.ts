/** A text without what only its look is made of, and where each of its letters came from. */
export interface PlainText {
  text: string;
  starts: number[]; // in the original, of each UTF-16 unit
  ends: number[];
}

/**
 * A text as it reads: letters and digits in the usual form (NFKC, and every script’s digits as 0 to 9),
 * one kind of space and of hyphen, and nothing that takes no room.
 */
export function plainText(original: string): PlainText {
  const plain: PlainText = { text: '', starts: [], ends: [] };
  let start = 0;
  for (const letter of original) {
    const read = asRead(letter);
    plain.text += read;
    for (let at = 0; at < read.length; at += 1) {
      plain.starts.push(start);
      plain.ends.push(start + letter.length);
    }
    start += letter.length;
  }
  return plain;
}

const ascii = /^[\x20-\x7e\n]$/;
const unseen = /^[\p{Cf}\p{Variation_Selector}]$/u;
const space = /^[\p{Zs}\t]$/u;
const hyphen = /^[\p{Pd}\u2212]$/u;
const digit = /^\p{Nd}$/u;

function asRead(letter: string): string {
  if (ascii.test(letter)) return letter;
  if (unseen.test(letter)) return '';
  if (space.test(letter)) return ' ';
  if (hyphen.test(letter)) return '-';
  const usual = letter.normalize('NFKC');
  return digit.test(usual) ? `${valueOf(usual)}` : usual;
}

/** Unicode has each script’s ten digits in a row. */
function valueOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
