/** The id before one, if any: what comes after it begins with that one. Ids are 128 bits. */
export function justBefore(id: string): string | undefined {
  const number = BigInt(`0x${id}`);
  return number === 0n ? undefined : (number - 1n).toString(16).padStart(id.length, '0');
}
