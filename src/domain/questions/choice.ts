import * as z from 'zod';
import { differentCodes } from '../code.ts';
import { asked, has, labelOf, option, skipped, wrong, type Posted, type Read } from './question.ts';

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

export const choiceFields = ({ code }: ChoiceQuestion): string[] => [code];

export function readChoice(question: ChoiceQuestion, posted: Posted): Read<ChoiceAnswer> {
  const [chosen] = posted.get(question.code) ?? [];
  if (!chosen) return skipped;
  if (!has(question.options, chosen)) return wrong(question.code, `Select ${question.subject}`);
  return { ok: true, answer: chosen };
}

export const summariseChoice = (question: ChoiceQuestion, answer: ChoiceAnswer): string[] => [
  labelOf(question.options, answer),
];
