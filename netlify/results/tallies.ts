import type pg from 'pg';
import * as z from 'zod';
import { howCounted, type Cell } from '../../src/analysis/tallies.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';

/** The outside things that counting touches. */
export interface Counting {
  pool: pg.Pool; // as the owner, with patience
  clockShift: number; // ms
}

export interface Tallied extends Pick<Consultation, 'slug' | 'earlierSlugs' | 'questionnaire'> {
  groupedBy: string; // the code of a question with one answer; '' by none
}

/** Everything that can be counted of a consultation's submissions, those left out by staff apart. */
export async function tallyOf(tallied: Tallied, counting: Counting): Promise<Cell[]> {
  await countDaysOver(tallied, counting);
  const { rows } = await counting.pool.query(TALLY, askedBy(tallied));
  return z.array(cell).parse(rows);
}

/** Counts the days that are over and keeps that, so that only the last is left for whoever looks. */
export async function countDaysOver(
  tallied: Tallied,
  { pool, clockShift }: Counting,
): Promise<void> {
  await pool.query(COUNT, [...askedBy(tallied), clockShift]);
}

function askedBy({ questionnaire, groupedBy, ...addressed }: Tallied): unknown[] {
  const { whole, parts, never } = howCounted(questionnaire);
  return [codeOf(addressed), groupedBy, whole, parts, never];
}

const COUNT = `select results.count_finished($1, $2, $3, $4, $5, $6 * interval '1 ms')`;

const TALLY = `
  select day::text as day, version, channel, option_order as "order", revision,
         is_flagged as "isFlagged", grp as "group", question, part, people::int as people
  from results.tally($1, $2, $3, $4, $5)`;

const cell = z.object({
  day: z.string().nullable(),
  version: z.string(),
  channel: z.enum(['online', 'paper', 'phone', 'event']),
  order: z.int(),
  revision: z.string(),
  isFlagged: z.boolean(),
  group: z.string(),
  question: z.string(),
  part: z.custom<Cell['part']>((value) => value !== undefined),
  people: z.int().positive(),
});
