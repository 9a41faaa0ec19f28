import * as z from 'zod';
import { code } from '../code.ts';
import { picture } from '../picture.ts';

const noAnswer = { error: 'Choose the answers after which this is asked' };

/** What every kind of question has. */
export const asked = {
  code,
  text: z.string().min(1), // “Have we missed anything?”
  subject: z.string().min(1), // “what we have missed”: completes “Select …” and “… must be”
  hint: z.string().optional(),
  lang: z.string().optional(), // of its words, where the page is in another language
  onlyIf: z
    .strictObject({ question: code, options: z.array(z.string().min(1)).min(1, noAnswer) }) // 3, on a scale
    .optional(),
  askedIn: z.array(code).min(1).optional(), // the audience versions that ask it; all, where left out
};

export const option = z.strictObject({
  code,
  label: z.string().min(1),
  hint: z.string().optional(),
  lang: z.string().optional(),
  picture: picture.optional(),
  letsQuote: z.boolean().optional(), // who chooses it lets us quote what they write
});
export type Option = z.infer<typeof option>;

/** What one person typed or chose in one field, as it was posted: kept word for word on a re-show. */
export type Posted = ReadonlyMap<string, readonly string[]>;

export interface Problem {
  field: string; // the name of the field that the mend is made in
  message: string;
}

/** An answer that was read: `undefined` where the person skipped the question. */
export type Read<Answer> =
  { ok: true; answer: Answer | undefined } | { ok: false; problems: Problem[] };

export const skipped = { ok: true, answer: undefined } as const;

export const wrong = (field: string, message: string): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ field, message }],
});

/** What stands for a box, ticked or not. */
export const ticks: Option[] = [
  { code: '1', label: 'Chosen' },
  { code: '0', label: 'Not chosen' },
];

export const labelOf = (options: readonly Option[], code: string): string =>
  options.find((each) => each.code === code)?.label ?? code;

export const has = (options: readonly Option[], code: string): boolean =>
  options.some((each) => each.code === code);

/** `what we have missed` as a sentence begins with it. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first value of a field, or nothing where it was left empty. */
export const valueOf = (posted: Posted, field: string): string | undefined =>
  posted.get(field)?.[0] || undefined;

/** All that was ticked in a field, each once. */
export const valuesOf = (posted: Posted, field: string): string[] => [
  ...new Set(posted.get(field)?.filter(Boolean)),
];
