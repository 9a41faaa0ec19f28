import * as z from 'zod';
import { asked, skipped, wrong, type Posted, type Read } from './question.ts';

/** Words of one's own. */
export const textQuestion = z.strictObject({
  kind: z.literal('text'),
  ...asked,
  maxLength: z.int().min(1).max(5000), // characters, a line break being one
});
export type TextQuestion = z.infer<typeof textQuestion>;
export type TextAnswer = string;

export const textFields = ({ code }: TextQuestion): string[] => [code];

/** A browser sends each line break as two characters; a person typed one. */
export const withPlainLineBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

export function readText(question: TextQuestion, posted: Posted): Read<TextAnswer> {
  const text = withPlainLineBreaks(posted.get(question.code)?.[0] ?? '');
  if (!text.trim()) return skipped;
  const over = [...text].length - question.maxLength;
  if (over <= 0) return { ok: true, answer: text };
  const limit = question.maxLength.toLocaleString('en-GB');
  const extra = `${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'}`;
  return wrong(
    question.code,
    `${capitalised(question.subject)} must be ${limit} characters or fewer. You have ${extra} too many`,
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const summariseText = (_question: TextQuestion, answer: TextAnswer): string[] =>
  answer.split('\n');
