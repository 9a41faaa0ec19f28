import type pg from 'pg';
import * as z from 'zod';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { keyingEndsAt } from '../../src/domain/keying.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { call } from '../call.ts';
import { storedOf, type Sealed } from '../receiver/sealed.ts';
import { openWords, type Belonging, type TextKeys } from '../text-keys.ts';

const did = z.enum(['stored', 'agrees', 'differs', 'replaced', 'early', 'late', 'withdrawn']);

export interface Keeping {
  consultation: Consultation;
  sealed: Sealed;
  who: string;
  attempt: string;
  instead?: { of: string; reason: string } | undefined; // the fingerprint of answers that are to go
  clockShift: number;
}

/** Stores what was keyed in, or says how it stands to what is there. */
export async function storeKeyed(pool: pg.Pool, keeping: Keeping): Promise<z.infer<typeof did>> {
  const { sealed } = keeping;
  const own = { ...storedOf(sealed), p_id: sealed.id, p_channel: sealed.channel };
  return did.parse(await call(pool, 'keying.store', { ...own, ...askedOf(keeping) }));
}

const askedOf = ({ consultation, who, attempt, instead, clockShift }: Keeping) => ({
  p_definition: consultation.questionnaire,
  p_opens_at: consultation.opensAt.toISOString(),
  p_ends_at: keyingEndsAt(consultation).toISOString(),
  p_delete_at: consultation.deleteAnswersOn?.toISOString() ?? null,
  p_shift: `${clockShift} milliseconds`,
  p_who: who,
  p_attempt: attempt,
  p_instead_of: instead ? Buffer.from(instead.of, 'hex') : null,
  p_reason: instead?.reason ?? null,
});

export interface Kept {
  of: string; // names these answers
  version: string;
  answers: Answers;
}

/** What is stored under an id, as it was typed. Undefined where it was withdrawn meanwhile. */
export async function keptUnder(
  of: Belonging,
  { pool, textKeys }: { pool: pg.Pool; textKeys: TextKeys },
): Promise<Kept | undefined> {
  const { rows } = await pool.query<Omit<Kept, 'answers'> & { answers: unknown }>(KEPT, [
    of.consultation,
    of.id,
  ]);
  const [row] = rows;
  return row && { ...row, answers: openWords(row.answers, of, textKeys) as Answers };
}

const KEPT = `
  select encode(fingerprint, 'hex') as of, version, answers
  from submission where consultation = $1 and id = $2`;

export interface Count {
  channel: string;
  keyed: number;
  checked: number; // of those: keyed in twice alike, or settled
}

export async function countKeyed(pool: pg.Pool, consultation: ConsultationCode): Promise<Count[]> {
  return (await pool.query<Count>(COUNT, [consultation])).rows;
}

const COUNT = `
  select channel, count(*)::int as keyed, (count(*) filter (where is_checked))::int as checked
  from keying.sheet join submission using (consultation, id)
  where consultation = $1 group by channel order by channel`;
