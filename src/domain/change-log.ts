import * as z from 'zod';
import { instant } from './instant.ts';

export const changeKinds = ['deadline-extended', 'closed-early', 'other'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const NOTE_LENGTHS = { min: 10, max: 200 };

/** One line of the public log of what an officer changed while people could already see the page. */
export const change = z.strictObject({
  at: instant, // of the publishing
  kind: z.enum(changeKinds),
  note: z.string().superRefine((note, context) => {
    const message = noteProblem(note);
    if (message) context.addIssue({ code: 'custom', message });
  }),
});
export type Change = z.infer<typeof change>;

/** A line as it is kept, whatever spaces and line ends it was typed with. */
export const tidyNote = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

const email = /\S@\S/;
const phone = /(?:\+\d|\b0)(?:[\s().-]{0,3}\d){8}/;

/** What to mend in a line of the log, if anything. */
export function noteProblem(typed: string): string | undefined {
  const { length } = tidyNote(typed);
  const { min, max } = NOTE_LENGTHS;
  if (length < min) return `Say what changed in at least ${min} characters`;
  if (length > max) return `Say what changed in at most ${max} characters: these are ${length}`;
  if (email.test(typed)) return 'Leave out the e-mail address: everybody can read this line';
  if (phone.test(typed)) return 'Leave out the phone number: everybody can read this line';
  return undefined;
}

/** The last change of the closing date, which is told beside that date. */
export const lastDeadlineChange = (changes: Change[]): Change | undefined =>
  changes.findLast(({ kind }) => kind !== 'other');

const beginnings = {
  'deadline-extended': 'Extended',
  'closed-early': 'Earlier than planned',
  other: '',
};

/** `Extended: we have moved the closing date …` */
export function besideDeadline({ kind, note }: Change): string {
  return `${beginnings[kind]}: ${note.replace(/^We /, 'we ')}`;
}

export const newestFirst = (changes: Change[]): Change[] =>
  changes.toSorted((a, b) => +b.at - +a.at);
