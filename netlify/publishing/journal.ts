import type pg from 'pg';
import type { Failure } from './failure.ts';

/** Of a build that failed: the content it had, and whether the same content may build next time. */
export interface Tried {
  mark: string | undefined;
  mayPass: boolean;
}

/** What a build says of itself, to whoever waits for it. */
export interface Journal {
  built(mark: string): Promise<void>;
  failed(why: Failure, tried: Tried): Promise<void>;
}

/** A build that was asked for is under way already; one that a developer started is not. */
export function createJournal(pool: pg.Pool): Journal {
  return {
    built: async (mark) => void (await pool.query(BUILT, [mark])),
    failed: async (why, { mark, mayPass }) =>
      void (await pool.query(FAILED, [why, mark, mayPass ? 'lost' : 'failed'])),
  };
}

const BUILT = `
  with asked as (
    update publishing.build set built_at = clock_timestamp(), mark = $1
    where ended_at is null returning id
  )
  insert into publishing.build (mark, asked_at, built_at)
  select $1, clock_timestamp(), clock_timestamp() where not exists (select from asked)
  on conflict do nothing`;

const FAILED = `
  with asked as (
    update publishing.build
    set ended_at = clock_timestamp(), outcome = $3, failure = $1, mark = coalesce($2, mark)
    where ended_at is null returning id
  )
  insert into publishing.build (mark, asked_at, ended_at, outcome, failure)
  select $2, clock_timestamp(), clock_timestamp(), $3, $1::jsonb
  where not exists (select from asked)`;
