import * as z from 'zod';
import { code } from './code.ts';
import { submissionId } from './submission-id.ts';

/** What can be wrong with words that anybody may read. */
export const redactionReasons = {
  name: 'The name of a person',
  contact: 'An address, a phone number or an email address',
  number: 'A number that belongs to one person, such as an NHS number',
  details: 'Details that together tell who somebody is',
  health: 'The health or care of somebody who can be known',
  accusation: 'An accusation against somebody who can be known',
  offence: 'Words that insult or threaten',
} as const;
export type RedactionReason = keyof typeof redactionReasons;

export const redactionReason = z.enum(
  Object.keys(redactionReasons) as [RedactionReason, ...RedactionReason[]],
  { error: 'Choose why it is taken out' },
);

/** What is to go out of a text, so exactly that it cannot be something else. */
export const cut = z.strictObject({
  at: z.int().nonnegative(), // in UTF-16 units, of the text as it was shown
  words: z
    .string()
    .min(1)
    .refine((words) => words.isWellFormed()), // that stand there
});
export type Cut = z.infer<typeof cut>;

const whose = { question: code, id: submissionId };

/** What the Studio sends. Cut again, a text loses more; undone, it is as it was written. */
export const redacting = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('redact'),
    ...whose,
    cuts: z.array(cut).min(1, { error: 'Choose the words to take out' }).max(200),
    reason: redactionReason,
  }),
  z.strictObject({ do: z.literal('undo'), ...whose }),
]);
export type Redacting = z.infer<typeof redacting>;

/** What stands where something was. */
export const REDACTED = '[redacted]';

/** A text with nothing added and the cuts taken out; nothing where the words are not what was cut. */
export function redacted(text: string, cuts: readonly Cut[]): string | undefined {
  if (!cuts.every(({ at, words }) => text.startsWith(words, at))) return undefined;
  let end = 0;
  let left = '';
  for (const { from, to } of joined(cuts)) {
    left += text.slice(end, from) + REDACTED;
    end = to;
  }
  return left + text.slice(end);
}

interface Range {
  from: number;
  to: number;
}

/** Cuts in order; those that touch or overlap are one. */
function joined(cuts: readonly Cut[]): Range[] {
  const ranges = cuts.map(({ at, words }) => ({ from: at, to: at + words.length }));
  return ranges
    .sort((a, b) => a.from - b.from)
    .reduce<Range[]>((before, range) => {
      const last = before.at(-1);
      if (!last || range.from > last.to) return [...before, { ...range }];
      last.to = Math.max(last.to, range.to);
      return before;
    }, []);
}
