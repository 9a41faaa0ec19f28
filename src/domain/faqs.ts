import * as z from 'zod';
import { code } from './code.ts';
import { isBlank, richText } from './rich-text.ts';

/** A question that people ask, and its answer. Links lead to it by its code, which is permanent. */
export const faq = z.strictObject({
  code,
  question: z.string().min(1),
  answer: richText.refine((answer) => !isBlank(answer), { error: 'Write the answer' }),
});
export type Faq = z.infer<typeof faq>;
