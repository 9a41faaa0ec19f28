import type pg from 'pg';
import * as z from 'zod';
import { resultsOf, type Looking } from '../../src/analysis/results.ts';
import { codeOf, type ConsultationCode } from '../../src/domain/addresses.ts';
import { stateAt, type Consultation } from '../../src/domain/consultation.ts';
import { reminderAt } from '../../src/domain/reminders.ts';
import { dimensions, groupings, usualGrouping, type Results } from '../../src/domain/results.ts';
import type { StaffAnswer } from '../staff/staff.ts';
import { tallyOf, type Counting } from './tallies.ts';

const channels = ['online', 'paper', 'phone', 'event'] as const;

/** Counts what people answered, as it is looked at. */
export async function seeResults(
  consultation: Consultation,
  query: URLSearchParams,
  { now, ...counting }: Counting & { now: () => Date },
): Promise<StaffAnswer> {
  const looking = lookingAt(consultation, query);
  if (!looking)
    return { status: 400, body: { message: 'There are no such results. Choose again' } };
  const at = now();
  const cells = await tallyOf(
    { ...consultation, groupedBy: countedBy(consultation, looking) },
    counting,
  );
  const reminder = reminderAt(consultation, at);
  const body: Results = {
    ...resultsOf(consultation, cells, looking),
    ...(await apart(codeOf(consultation), counting.pool)),
    isOpen: stateAt(consultation, at).name === 'open',
    ...(reminder && { reminder: reminder.text }),
    at: at.toISOString(),
  };
  return { status: 200, body };
}

function lookingAt(consultation: Consultation, query: URLSearchParams): Looking | undefined {
  const asked = Object.fromEntries([...query].filter(([, value]) => value !== ''));
  const codes = [...groupings(consultation).map(({ code }) => code), ...dimensions];
  const read = z
    .strictObject({
      by: z
        .string()
        .refine((by) => codes.includes(by))
        .default(usualGrouping(consultation)),
      version: z.string().optional(),
      revision: z.string().optional(),
      channel: z.enum(channels).optional(),
      flagged: z.enum(['without', 'only']).optional(),
    })
    .safeParse(asked).data;
  if (!read) return undefined;
  const { by, flagged, ...rest } = read;
  return { by, filter: { ...rest, ...(flagged && { isFlagged: flagged === 'only' }) } };
}

/** By channel and the like cells are told apart however they were grouped. */
const countedBy = (consultation: Consultation, { by }: Looking): string =>
  groupings(consultation).some(({ code }) => code === by) ? by : usualGrouping(consultation);

const counts = z.object({ leftOut: z.int(), withdrawn: z.int() });

/** How many are in no figure: left out by staff, or taken back by themselves. */
async function apart(consultation: ConsultationCode, pool: pg.Pool) {
  const { rows } = await pool.query(APART, [consultation]);
  return counts.parse(rows[0]);
}

const APART = `
  select (select count(*) from exclusion where consultation = $1)::int as "leftOut",
         (select coalesce(sum(people), 0) from withdrawal where consultation = $1)::int as withdrawn`;
