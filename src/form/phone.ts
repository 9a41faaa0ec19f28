/** A telephone number that stays on one line. */
export const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00a0');

export const phoneHref = (phone: string): string =>
  `tel:${phone.replace('(0)', '').replace(/[^\d+]/g, '')}`;
