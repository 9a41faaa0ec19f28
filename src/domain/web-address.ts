import * as z from 'zod';

/** Where a link to a page or a file may lead: to another site, or within this one. */
export const webAddress = z.string().regex(/^(?:https:\/\/[^\s/]|\/[^\s/\\])\S*$/, {
  error: 'An address starts with https://, or with / for a page of this site',
});

/** `/a/report.PDF?new` is of a PDF, as far as its name tells. */
export const isOfPdf = (address: string): boolean =>
  (address.split(/[?#]/)[0] ?? '').toLowerCase().endsWith('.pdf');
