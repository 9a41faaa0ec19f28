import type pg from 'pg';
import type { Questionnaire } from '../src/domain/questionnaire.ts';
import type { Submission } from '../src/domain/submission.ts';

export interface Asked {
  slug: string;
  revision: string;
  questionnaire: Questionnaire;
  opensAt: Date; // by the database's clock
  closesAt: Date; // and up to, but not including, this
}

/** `same`: this very submission is already there; `other`: its id is, with other answers. */
export type Added = 'stored' | 'same' | 'other' | 'early' | 'late';

export interface Store {
  /** What time the database has it. It also keeps the questions as they are asked now. */
  ask(asked: Asked): Promise<Date>;
  add(submission: Sealed, asked: Asked): Promise<Added>;
}

export type Sealed = Submission & { receiptHash: Buffer };

/** `clockShift`: ms that the database's clock is taken to be ahead; 0 in production. */
export function createStore(pool: pg.Pool, clockShift = 0): Store {
  const shift = `${clockShift} milliseconds`;

  async function ask({ slug, revision, questionnaire }: Asked): Promise<Date> {
    const { rows } = await pool.query<{ now: Date }>(ASK, [slug, revision, questionnaire, shift]);
    return rows[0]!.now;
  }

  async function add(submission: Sealed, asked: Asked): Promise<Added> {
    const { rowCount } = await pool.query(ADD, [
      ...columnsOf(submission),
      asked.revision,
      asked.questionnaire,
      asked.opensAt.toISOString(),
      asked.closesAt.toISOString(),
      shift,
    ]);
    return rowCount === 1 ? 'stored' : whyNot(submission, asked);
  }

  async function whyNot(submission: Sealed, asked: Asked): Promise<Added> {
    const { id, consultation, answers } = submission;
    const { rows } = await pool.query<{ same: boolean }>(COMPARE, [id, consultation, answers]);
    if (!rows[0]) return (await ask(asked)) < asked.opensAt ? 'early' : 'late';
    return rows[0].same ? 'same' : 'other';
  }

  return { ask, add };
}

const columnsOf = (submission: Sealed): unknown[] => {
  const { id, consultation, revision, version, order } = submission;
  const { channel, answers, flags, receiptHash } = submission;
  return [id, consultation, revision, version, order, channel, answers, flags, receiptHash];
};

const ASK = `
  with kept as (
    insert into questionnaire (consultation, revision, definition)
    values ($1, $2, $3) on conflict do nothing
  )
  select clock_timestamp() + $4::interval as now`;

// The clock is read inside the statement that stores, so nothing can come between the two.
// A revision that the database has never been told of gives way to the one of now ($10): the two
// offer the same options, or the receiver would have shown the form again.
const ADD = `
  with kept as (
    insert into questionnaire (consultation, revision, definition)
    values ($2, $10, $11) on conflict do nothing
  )
  insert into submission (id, consultation, revision, version, option_order, channel, answers,
                          flags, receipt_hash, day)
  select $1, $2, coalesce((select revision from questionnaire
                           where consultation = $2 and revision = $3), $10),
         $4, $5::smallint, $6, $7::jsonb, $8::text[], $9::bytea,
         (at.now at time zone 'Europe/London')::date
  from (select clock_timestamp() + $14::interval as now) as at
  where $12::timestamptz <= at.now and at.now < $13::timestamptz
  on conflict do nothing`;

const COMPARE = `
  select consultation = $2 and answers = $3::jsonb as same from submission where id = $1`;
