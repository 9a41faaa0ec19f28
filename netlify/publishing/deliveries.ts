import type pg from 'pg';

export interface Deliveries {
  /** Whether this is the first time that a webhook with any of these ids came. */
  remember(ids: string[]): Promise<boolean>;
  /** It could not be acted upon, so it may come again. */
  forget(ids: string[]): Promise<void>;
}

export function createDeliveries(pool: pg.Pool): Deliveries {
  return {
    remember: async (ids) => (await pool.query(REMEMBER, [ids])).rowCount === ids.length,
    forget: async (ids) => void (await pool.query(FORGET, [ids])),
  };
}

// A signature is good for minutes, so a day is more than enough to remember it.
const REMEMBER = `
  with old as (
    delete from publishing.delivery where seen_at < clock_timestamp() - interval '1 day'
  )
  insert into publishing.delivery (id, seen_at)
  select unnest($1::text[]), clock_timestamp()
  on conflict do nothing`;

const FORGET = `delete from publishing.delivery where id = any($1)`;
