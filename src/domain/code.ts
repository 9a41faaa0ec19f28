import * as z from 'zod';

/** A permanent name, set once and never shown: `support-delays`. Answers are stored under codes. */
export const code = z
  .string()
  .max(60, { error: 'A code has at most 60 characters' })
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: 'A code is lower-case words joined by hyphens, such as “support-delays”',
  })
  .refine((name) => !isTaken(name), {
    error: 'Every list of answers has something of this name already: choose another code',
  });

/** Answers are looked up by code in plain objects, which are never without these. */
const isTaken = (name: string): boolean => name in {};

/** Refuses every code that an earlier thing has, where it stands. */
export const differentCodes =
  (error: string) =>
  (things: { code: string }[], context: z.RefinementCtx): void => {
    const codes = things.map((thing) => thing.code);
    for (const [index, each] of codes.entries())
      if (codes.indexOf(each) < index)
        context.addIssue({ code: 'custom', message: error, path: [index, 'code'] });
  };

export const uniqueCodes = (things: { code: string }[]): boolean =>
  new Set(things.map((thing) => thing.code)).size === things.length;
