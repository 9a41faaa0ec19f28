/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and copied by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const RECEIPT_BODY = 12; // letters drawn from the submission's own secret id
export const RECEIPT_CHECK = 4; // letters that prove we issued it, and catch a slip of the pen

/** The first `length` letters that `bytes` stand for, five bits a letter. */
export function letters(bytes: Uint8Array, length: number): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length }, (_, i) => alphabet[parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join(
    '',
  );
}

/** `K7QM2XHD9TRW4PNC` as it is shown: `K7QM-2XHD-9TRW-4PNC`. */
export const receiptText = (receipt: string): string => receipt.match(/.{4}/g)?.join('-') ?? '';

/** A receipt as somebody typed it, or `undefined` where it cannot be one. */
export function readReceipt(typed: string): { body: string; check: string } | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (plain.length !== RECEIPT_BODY + RECEIPT_CHECK) return undefined;
  if (![...plain].every((letter) => alphabet.includes(letter))) return undefined;
  return { body: plain.slice(0, RECEIPT_BODY), check: plain.slice(RECEIPT_BODY) };
}
