import * as z from 'zod';

const format = z.enum(['csv', 'xlsx', 'json'], { error: 'Choose CSV, Excel or JSON' });

/** What anybody who sees results may take away: nobody's words, and nothing of who they are. */
export const exportWanted = z.strictObject({
  format: format.default('csv'),
  of: z.enum(['submissions', 'codebook']).default('submissions'),
});

/** What is taken away only for a reason: people's words, or what they said of themselves. */
export const wordsWanted = z.strictObject({
  format,
  of: z.enum(['submissions', 'codebook', 'about-you'], { error: 'Choose what to export' }),
  reason: z
    .string({ error: 'Enter why you need this' })
    .trim()
    .min(10, { error: 'Enter why you need this, in 10 characters or more' })
    .max(500, { error: 'The reason must be 500 characters or less' }),
});
export type WordsWanted = z.infer<typeof wordsWanted>;
