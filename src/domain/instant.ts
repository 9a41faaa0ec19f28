import * as z from 'zod';

/** An instant: a `Date`, or the ISO text that a file keeps of one. */
export const instant = z
  .union([z.date(), z.iso.datetime()], {
    error: ({ input }) => (input === undefined ? 'is missing' : 'is not a date with a time'),
  })
  .pipe(z.coerce.date<Date | string>());
