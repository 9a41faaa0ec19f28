import type pg from 'pg';
import type { ConsultationCode } from '../../src/domain/addresses.ts';

export interface WhichText {
  consultation: ConsultationCode;
  id: string; // of the submission
  question: string;
}

/** A text, sealed: as it was written, and its copy where something was taken out. */
export interface SealedText {
  original: string;
  copy: string | null;
}

export async function findText(
  { consultation, id, question }: WhichText,
  pool: pg.Pool,
): Promise<SealedText | undefined> {
  return (await pool.query<SealedText>(FIND, [consultation, id, question])).rows[0];
}

const FIND = `
  select coding.words(answers -> $3) as original, redaction.words as copy
  from submission
  left join (select * from redaction where question = $3) as redaction using (consultation, id)
  where consultation = $1 and id = $2 and coding.words(answers -> $3) is not null`;

export interface NewCopy extends WhichText {
  words: string; // sealed
  instead: SealedText; // what it was made of
  reason: string;
  who: string;
}

/**
 * Says whether it was kept: not where other words were keyed in meanwhile, and not where somebody else
 * took something out, which would be back.
 */
export async function keepCopy(copy: NewCopy, pool: pg.Pool): Promise<boolean> {
  const { consultation, id, question, words, instead, reason, who } = copy;
  const values = [consultation, id, question, words, reason, who, instead.original, instead.copy];
  return (await pool.query(KEEP, values)).rowCount === 1;
}

const KEEP = `
  insert into redaction (consultation, id, question, words, reason, who, at)
  select $1, $2, $3, $4, $5, $6, clock_timestamp() from submission
  where consultation = $1 and id = $2 and coding.words(answers -> $3) = $7
  on conflict (consultation, id, question)
  do update set words = excluded.words, reason = excluded.reason, who = excluded.who, at = excluded.at
  where redaction.words = $8`;

export async function removeCopy(
  { consultation, id, question }: WhichText,
  pool: pg.Pool,
): Promise<boolean> {
  return (await pool.query(REMOVE, [consultation, id, question])).rowCount === 1;
}

const REMOVE = 'delete from redaction where consultation = $1 and id = $2 and question = $3';
