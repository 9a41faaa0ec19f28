import * as z from 'zod';
import type { Dated } from '../domain/consultation.ts';
import { datesOf, startOf } from './dates.ts';

const text = z
  .string()
  .nullish()
  .transform((written) => written ?? null);
const occurrence = z.enum(['first', 'second']).nullable().catch(null);

const writtenDates = z.object({
  opensOn: text,
  opensTime: text,
  opensOccurrence: occurrence,
  closesOn: text,
  closesTime: text,
  closesOccurrence: occurrence,
  outcome: z.object({ publishedOn: text }).nullish(),
});

/** The dates that a state depends on, where an officer has written both. */
export function datedOf(written: unknown): Dated | undefined {
  const read = writtenDates.safeParse(written);
  if (!read.success) return undefined;
  const { opensAt, closesAt } = datesOf(read.data).read;
  if (!opensAt || !closesAt) return undefined;
  const publishedAt = startOf(read.data.outcome?.publishedOn ?? null, []).at;
  return { opensAt, closesAt, ...(publishedAt && { outcome: { publishedAt, summary: [] } }) };
}
