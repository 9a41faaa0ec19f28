export const MAX_ADDRESS = 254; // characters: RFC 5321, section 4.5.3.1.3, less the angle brackets

/** What GOV.UK Notify takes, near enough: one @, a name before it and a domain with a dot after it. */
const shape =
  /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[^\s@.<>()[\]\\,;:"]{1,63}\.)+[^\s@.<>()[\]\\,;:"]{2,63}$/u;

/** An address as somebody typed it, without what stands around it; `undefined` where it cannot be one. */
export function readAddress(typed: string): string | undefined {
  const address = typed.trim().normalize('NFC');
  const [name = ''] = address.split('@');
  const isOne = address.length <= MAX_ADDRESS && shape.test(address);
  return isOne && !name.startsWith('.') && !/\.$|\.\./.test(name) ? address : undefined;
}

/** The same for every way in which people write one address. */
export const normalAddress = (address: string): string => address.toLowerCase();
