import { encode } from 'uqr';

/** What a phone needs around a code to find it, in modules: ISO/IEC 18004. */
const QUIET = 4;

/** Any of the eight can be read; to try which looks best takes as long as the rest of a page. */
const MASK = 0;

/** A QR code of `text` as one outline in a square of `size` modules, the quiet zone in it. */
export function qrOutline(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: MASK });
  return { size: size + 2 * QUIET, path: data.map(rowOutline).join('') };
}

/** Modules that touch are one bar. */
function rowOutline(row: boolean[], y: number): string {
  const bars = [];
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, x)) {
    const found = row.indexOf(false, x);
    const end = found < 0 ? row.length : found;
    bars.push(`M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`);
    x = end;
  }
  return bars.join('');
}
