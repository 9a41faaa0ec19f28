import * as z from 'zod';

/** A picture on this site, with words for people who do not see it. */
export const picture = z.strictObject({
  src: z.string().min(1), // address on this site, without the ending
  width: z.int(),
  height: z.int(),
  alt: z.string().min(1),
});
export type Picture = z.infer<typeof picture>;
