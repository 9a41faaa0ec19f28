import * as z from 'zod';
import { code } from '../../src/domain/code.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { asksForWords } from '../../src/domain/questions/kinds.ts';
import { submissionId } from '../../src/domain/submission-id.ts';

const query = z.strictObject({
  question: code,
  after: submissionId.optional(),
  by: code.optional(), // a question with one answer, to tell groups apart
  most: z.coerce.number().int().min(1).max(500).default(500), // texts at once
});
export type AskedWords = z.infer<typeof query>;

/** Which texts are asked for, unless that makes no sense. */
export function askedIn(
  { questionnaire }: Pick<Consultation, 'questionnaire'>,
  params: URLSearchParams,
): AskedWords | undefined {
  const asked = query.safeParse(Object.fromEntries(params)).data;
  const isGrouping = ({ code, kind }: { code: string; kind: string }) =>
    code === asked?.by && kind === 'choice';
  return asked?.by === undefined || questionnaire.questions.some(isGrouping) ? asked : undefined;
}

/** Whether people are asked now for words of their own by a question of this code. */
export const areAskedForWords = (
  { questionnaire }: Pick<Consultation, 'questionnaire'>,
  question: string,
): boolean => questionnaire.questions.some((each) => each.code === question && asksForWords(each));
