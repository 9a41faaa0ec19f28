import { z } from 'zod';

/** A class is for the eye: no screen reader is told of it. */
export const classes = z.string().optional();
export const words = z.strictObject({ text: z.string(), classes });
/** HTML that is plain text, which ours can take as such. */
export const plainHtml = z.string().regex(/^[^<&]*$/);
