import * as z from 'zod';
import { coded } from './coding.ts';
import { place } from './placing.ts';
import { redactionReason } from './redacting.ts';

/** What one person wrote in answer to one question, and what became of it. */
export const written = z.object({
  id: z.string(), // of the submission: not for any export
  words: z.string(), // without what was redacted
  redacted: redactionReason.nullable(),
  version: z.string(), // audience version
  channel: z.string(),
  group: z.string().nullable(), // the option chosen in the question that groups
  flags: z.array(z.string()),
  campaign: z.int().positive().nullable(), // its number: 1 has the most people
  mine: coded.omit({ id: true }).nullable(), // how whoever reads has coded it
  others: z.int().nonnegative(), // how many others have; not how, which is not for a second coder
  place: place.nullable(), // of the submission as a suggestion
  reply: z.string().nullable(),
  mayQuote: z.boolean().nullable(), // null where nobody is asked
  leftOut: z.string().nullable(), // why
});
export type Written = z.infer<typeof written>;

/** Texts in the order of their ids, which is random. */
export const wordsPage = z.object({
  texts: z.array(written),
  next: z.string().nullable(), // to be asked for what comes `after`
  total: z.int().nonnegative().optional(), // of all pages, with the first
});
export type WordsPage = z.infer<typeof wordsPage>;

/**
 * A part of submissions by chance, the same however often and in whatever order they are read: their
 * ids are random, from both ends. So who codes in the order of ids has sampled texts all along.
 */
export function sampleOf(ids: readonly string[], { part, least }: { part: number; least: number }) {
  const size = Math.max(least, Math.ceil(ids.length * part));
  return new Set(ids.toSorted(byEnd).slice(0, size));
}

const byEnd = (a: string, b: string): number => (reversed(a) < reversed(b) ? -1 : 1);

const reversed = (id: string): string => [...id].reverse().join('');
