import * as z from 'zod';
import type { Kind } from './kind.ts';
import { asked, capitalised, skipped, valueOf, wrong } from './question.ts';

/** A whole number: how many people are answering together. */
export const numberQuestion = z
  .strictObject({
    kind: z.literal('number'),
    ...asked,
    min: z.int().min(0),
    max: z.int().max(1_000_000),
  })
  .refine(({ min, max }) => min < max, {
    path: ['max'],
    error: 'The largest number must be more than the smallest',
  });
export type NumberQuestion = z.infer<typeof numberQuestion>;
export type NumberAnswer = number;

export const number: Kind<NumberQuestion, NumberAnswer> = {
  fields: ({ code }) => [code],
  options: () => [],
  read({ code, min, max, subject }, posted) {
    const typed = valueOf(posted, code)?.trim();
    if (!typed) return skipped;
    const plain = typed.replace(/(?<=\d),(?=\d{3})/g, '');
    const told = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
    return told >= min && told <= max
      ? { ok: true, answer: told }
      : wrong(
          code,
          `${capitalised(subject)} must be a whole number from ${show(min)} to ${show(max)}`,
        );
  },
  write: ({ code }, answer) => [[code, String(answer)]],
  summarise: (_question, answer) => [show(answer)],
  chosen: () => [],
  columns: ({ code, text }) => [{ code, heading: text, value: (answer) => answer }],
  counted: 'whole',
  tables: () => [],
};

const show = (count: number): string => count.toLocaleString('en-GB');
