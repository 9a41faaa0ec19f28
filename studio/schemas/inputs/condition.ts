import * as z from 'zod';
import type { Question } from '../../../src/domain/questionnaire.ts';

const written = z.object({
  question: z.string().min(1),
  options: z.array(z.string()).optional().catch(undefined),
});

export interface Condition {
  question: string; // code
  options: string[]; // codes
}

/** A condition as it is written, with the question that it asks about, where that still stands before. */
export function conditionAmong(
  questions: Question[],
  value: unknown,
): (Condition & { asked: Question | undefined }) | undefined {
  const { data } = written.safeParse(value);
  if (!data) return undefined;
  const asked = questions.find(({ code }) => code === data.question);
  return { question: data.question, options: data.options ?? [], asked };
}
