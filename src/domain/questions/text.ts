import * as z from 'zod';
import type { Kind } from './kind.ts';
import { asked, capitalised, skipped, wrong } from './question.ts';

/** Words of one's own. */
export const textQuestion = z.strictObject({
  kind: z.literal('text'),
  ...asked,
  short: z.boolean().optional(), // a line, where a box would ask for too much
  maxLength: z.int().min(1).max(5000), // characters, a line break being one
});
export type TextQuestion = z.infer<typeof textQuestion>;
export type TextAnswer = string;

export const text: Kind<TextQuestion, TextAnswer> = {
  fields: ({ code }) => [code],
  options: () => [],
  read({ code, maxLength, subject }, posted) {
    const words = withPlainLineBreaks(posted.get(code)?.[0] ?? '');
    if (!words.trim()) return skipped;
    const message = tooLong(words, { maxLength, subject });
    return message ? wrong(code, message) : { ok: true, answer: words };
  },
  write: ({ code }, answer) => [[code, answer]],
  summarise: (_question, answer) => answer.split('\n'),
  chosen: () => [],
  columns: ({ code, text: heading }) => [
    { code, heading, isWords: true, value: (answer) => answer },
  ],
  counted: 'never',
  tables: () => [],
  mapWords: (answer, change) => change(answer),
};

/** A browser sends each line break as two characters; a person typed one. */
export const withPlainLineBreaks = (words: string): string => words.replace(/\r\n?/g, '\n');

/** What to say of words that are too long, and nothing where they are not. */
export function tooLong(
  words: string,
  { maxLength, subject }: { maxLength: number; subject: string },
): string | undefined {
  const over = [...words].length - maxLength;
  if (over <= 0) return undefined;
  const limit = maxLength.toLocaleString('en-GB');
  const extra = `${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'}`;
  return `${capitalised(subject)} must be ${limit} characters or fewer. You have ${extra} too many`;
}
