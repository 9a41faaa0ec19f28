import * as z from 'zod';
import { differentCodes } from '../code.ts';
import type { Kind } from './kind.ts';
import { asked, has, labelOf, option, skipped, valueOf, wrong } from './question.ts';

/** One answer from a list, as radios. */
export const choiceQuestion = z.strictObject({
  kind: z.literal('choice'),
  ...asked,
  options: z
    .array(option)
    .min(2, { error: 'Give two options or more' })
    .superRefine(differentCodes('Another option has this code too')),
});
export type ChoiceQuestion = z.infer<typeof choiceQuestion>;
export type ChoiceAnswer = string; // the code of an option

export const choice: Kind<ChoiceQuestion, ChoiceAnswer> = {
  fields: ({ code }) => [code],
  options: ({ options }) => options,
  read({ code, options, subject }, posted) {
    const chosen = valueOf(posted, code);
    if (!chosen) return skipped;
    if (!has(options, chosen)) return wrong(code, `Select ${subject}`);
    return { ok: true, answer: chosen };
  },
  write: ({ code }, answer) => [[code, answer]],
  summarise: ({ options }, answer) => [labelOf(options, answer)],
  chosen: (_question, answer) => [answer],
  columns: ({ code, text, options }) => [
    { code, heading: text, options, value: (answer) => labelOf(options, answer) },
  ],
  counted: 'whole',
  tables: ({ code, text, options }) => [
    { code, heading: text, options, most: 1, chosen: (answer) => [answer] },
  ],
};
