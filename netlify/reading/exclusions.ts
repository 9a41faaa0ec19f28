import * as z from 'zod';
import { codeOf } from '../../src/domain/addresses.ts';
import { excluding, type Excluding, type Exclusions } from '../../src/domain/excluding.ts';
import { noteDeed, type Deed } from '../staff/audit.ts';
import { readStaffBody } from '../staff/staff-body.ts';
import type { StaffAnswer } from '../staff/staff.ts';
import { gone, says, type By, type Reading } from './reading.ts';

type World = Pick<Reading, 'pool'>;

/** What is left out of results, and why. */
export async function seeExclusions(
  { consultation }: Pick<By, 'consultation'>,
  { pool }: World,
): Promise<StaffAnswer> {
  const found = z.array(row).parse((await pool.query(LEFT_OUT, [codeOf(consultation)])).rows);
  const body: Exclusions = {
    leftOut: found.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
  };
  return { status: 200, body };
}

const row = z.object({ id: z.string(), reason: z.string(), at: z.date(), who: z.string() });

const LEFT_OUT = `
  select id, reason, at, who from exclusion where consultation = $1 order by at desc, id`;

const isOut = says(200, 'These answers are left out of all results');
const isBack = says(200, 'These answers are in the results again');

/** Leaves a submission out of results, or takes it back in. The audit says why, and not which. */
export async function exclude(by: By, request: Request, { pool }: World): Promise<StaffAnswer> {
  const read = await readStaffBody(request, excluding);
  if (!read.ok) return read.answer;
  const doing = read.value;
  const consultation = codeOf(by.consultation);
  const [find, change] = doing.do === 'leave-out' ? [FIND, LEAVE_OUT] : [FIND_LEFT_OUT, TAKE_BACK];
  if ((await pool.query(find, [consultation, doing.id])).rowCount === 0) return gone;
  await noteDeed(deedOf(doing, by), pool);
  const values = doing.do === 'leave-out' ? [doing.reason, by.who] : [];
  const { rowCount } = await pool.query(change, [consultation, doing.id, ...values]);
  if (rowCount === 0) return gone;
  return doing.do === 'leave-out' ? isOut : isBack;
}

const deedOf = (doing: Excluding, { consultation, role, who }: By): Deed => ({
  ...{ who, role, did: 'leave submissions out', consultation: codeOf(consultation) },
  what: doing.do === 'leave-out' ? { do: doing.do, reason: doing.reason } : { do: doing.do },
});

const FIND = 'select from submission where consultation = $1 and id = $2';
const FIND_LEFT_OUT = 'select from exclusion where consultation = $1 and id = $2';

const LEAVE_OUT = `
  insert into exclusion (consultation, id, reason, who, at)
  select $1, $2, $3, $4, clock_timestamp() from submission where consultation = $1 and id = $2
  on conflict (consultation, id)
  do update set reason = excluded.reason, who = excluded.who, at = excluded.at`;

const TAKE_BACK = 'delete from exclusion where consultation = $1 and id = $2';
