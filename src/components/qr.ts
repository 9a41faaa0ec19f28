import { encode } from 'uqr';

/** What a phone needs around a code to find it, in modules: ISO/IEC 18004. */
const QUIET = 4;

/** A QR code of `text` as one outline in a square of `size` modules, the quiet zone in it. */
export function qrOutline(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: dark.join('') };
}
