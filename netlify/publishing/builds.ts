import type pg from 'pg';
import * as z from 'zod';
import { failure, neverEnded, type Failure } from './failure.ts';

/** What the site should be built of: this content, and because this date in it has passed. */
export interface Wanted {
  mark: string;
  boundary: Date | undefined;
}

/** A build that is ours to ask for, in so many milliseconds. */
export interface Claim {
  id: string;
  wait: number;
}

export interface Status {
  asked: { at: Date } | null;
  failed: ({ at: Date } & Failure) | null;
}

export interface Builds {
  /** Gives up on a build that never ended, and says what time the database has it. */
  expire(): Promise<Date>;
  /** The right to ask for a build; `undefined` where one is under way, or there just was the same. */
  claim(wanted: Wanted, again: boolean): Promise<Claim | undefined>;
  sent(id: string): Promise<void>;
  /** The builder could not be asked: the next occasion may try again. */
  unsent(id: string, why: Failure): Promise<void>;
  /** A deploy is live, made of content with this mark. */
  live(mark: string): Promise<void>;
  /** A deploy came to nothing. */
  stopped(why: Failure): Promise<void>;
  status(): Promise<Status>;
}

/** `clockShift`: ms that the database's clock is taken to be ahead; 0 in production. */
export function createBuilds(pool: pg.Pool, clockShift = 0): Builds {
  const shift = `${clockShift} milliseconds`;
  const run = async (sql: string, values: unknown[]) => void (await pool.query(sql, values));

  async function expire(): Promise<Date> {
    const { rows } = await pool.query<{ now: Date }>(EXPIRE, [shift]);
    return rows[0]!.now;
  }

  async function claim(wanted: Wanted, again: boolean): Promise<Claim | undefined> {
    const values = [wanted.mark, wanted.boundary?.toISOString() ?? null, again];
    const { rows } = await pool.query<Claim>(CLAIM, values);
    return rows[0];
  }

  async function status(): Promise<Status> {
    const { rows } = await pool.query(STATUS, [shift]);
    return statusFrom(statusRow.parse(rows[0]));
  }

  return {
    expire,
    claim,
    sent: (id) => run(SENT, [id]),
    unsent: (id, why) => run(UNSENT, [id, why]),
    live: (mark) => run(LIVE, [mark]),
    stopped: (why) => run(STOPPED, [why]),
    status,
  };
}

const statusRow = z.object({
  asked_at: z.date().nullable(),
  ended_at: z.date().nullable(),
  outcome: z.enum(['built', 'failed', 'lost']).nullable(),
  failure: failure.nullable(),
});

function statusFrom(row: z.infer<typeof statusRow>): Status {
  const asked = row.asked_at && { at: row.asked_at };
  const isFailed = row.outcome === 'failed' || row.outcome === 'lost';
  const failed = isFailed && row.ended_at && { at: row.ended_at, ...(row.failure ?? neverEnded) };
  return { asked, failed: failed || null };
}

// A build has a quarter of an hour; whoever is to ask for it, a minute from when it is due.
const EXPIRE = `
  with lost as (
    update publishing.build set ended_at = clock_timestamp(), outcome = 'lost'
    where ended_at is null
      and (greatest(asked_at, due_at, sent_at) + interval '15 minutes' <= clock_timestamp()
           or (sent_at is null and built_at is null
               and due_at + interval '1 minute' <= clock_timestamp()))
  )
  select clock_timestamp() + $1::interval as now`;

// Only one build can be under way (a unique index), so of many who come at once one gets through.
// What came of the same content last is not tried again for an hour: a broken document stays broken.
// Content that is as it was before something else went live is not the same: it has to be live again.
const CLAIM = `
  insert into publishing.build (mark, boundary, asked_at, due_at)
  select $1, $2::timestamptz, at.now,
         greatest(at.now, (select max(greatest(due_at, sent_at)) from publishing.build
                           where due_at is not null) + interval '12 seconds')
  from (select clock_timestamp() as now) as at
  where $3 or not exists (
    select from (select * from publishing.build where outcome in ('built', 'failed')
                 order by id desc limit 1) as last
    where mark = $1 and boundary is not distinct from $2::timestamptz
      and ended_at > at.now - interval '1 hour')
  on conflict do nothing
  returning id, extract(epoch from due_at - asked_at)::float8 * 1000 as wait`;

const SENT = `update publishing.build set sent_at = clock_timestamp() where id = $1`;

const UNSENT = `
  update publishing.build set ended_at = clock_timestamp(), outcome = 'lost', failure = $2
  where id = $1 and ended_at is null`;

// A build says itself that its pages are made. Where it has no database to say so, the mark tells.
const LIVE = `
  update publishing.build set ended_at = clock_timestamp(), outcome = 'built'
  where ended_at is null and (built_at is not null or mark = $1)`;

const STOPPED = `
  update publishing.build set ended_at = clock_timestamp(), outcome = 'failed', failure = $1
  where ended_at is null`;

const STATUS = `
  select open.asked_at + $1::interval as asked_at, last.ended_at + $1::interval as ended_at,
         last.outcome, last.failure
  from (select) as one
  left join (select asked_at from publishing.build where ended_at is null) as open on true
  left join (select ended_at, outcome, failure from publishing.build
             where ended_at is not null order by id desc limit 1) as last on true`;
