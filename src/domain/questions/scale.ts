import * as z from 'zod';
import { has, asked, labelOf, option, skipped, valueOf, wrong, type Option } from './question.ts';
import { uniqueCodes } from '../code.ts';
import type { Kind } from './kind.ts';

/** A place between two ends that are named, as radios. */
export const scaleQuestion = z
  .strictObject({
    kind: z.literal('scale'),
    ...asked,
    from: z.int().min(0).max(1),
    to: z.int().min(2).max(10),
    low: z.string().min(1), // what the lowest number means
    high: z.string().min(1), // what the highest number means
    apart: z.array(option), // “I am not sure”
  })
  .refine(({ apart }) => uniqueCodes(apart), {
    path: ['apart'],
    error: 'Two of the options have the same code',
  });
export type ScaleQuestion = z.infer<typeof scaleQuestion>;
export type ScaleAnswer = string; // the number, or the code of an option that stands apart

export const scale: Kind<ScaleQuestion, ScaleAnswer> = {
  fields: ({ code }) => [code],
  options: (question) => [...stepsOf(question), ...question.apart],
  read(question, posted) {
    const chosen = valueOf(posted, question.code);
    if (!chosen) return skipped;
    if (!has(scale.options(question), chosen))
      return wrong(question.code, `Select ${question.subject}`);
    return { ok: true, answer: chosen };
  },
  write: ({ code }, answer) => [[code, answer]],
  summarise: (question, answer) => [labelOf(scale.options(question), answer)],
  chosen: (_question, answer) => [answer],
  columns: (question) => [
    {
      code: question.code,
      heading: question.text,
      options: scale.options(question),
      value: (answer) =>
        has(question.apart, answer) ? labelOf(question.apart, answer) : Number(answer),
    },
  ],
  counted: 'whole',
  tables: (question) => [
    {
      code: question.code,
      heading: question.text,
      options: scale.options(question),
      most: 1,
      chosen: (answer) => [answer],
    },
  ],
};

/** Every number is a choice; the two at the ends say what they mean. */
export function stepsOf({ from, to, low, high }: ScaleQuestion): Option[] {
  const label = (step: number) =>
    step === from ? `${step} – ${low}` : step === to ? `${step} – ${high}` : String(step);
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    code: String(from + index),
    label: label(from + index),
  }));
}
