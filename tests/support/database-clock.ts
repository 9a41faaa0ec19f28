import pg from 'pg';

export interface DatabaseClock {
  pool: pg.Pool; // on which the database reads the time from this clock
  now: () => Date;
  set: (at: Date) => Promise<void>; // and whoever waits until then goes on
  passes: (ms: number) => Promise<void>;
  wait: (ms: number) => Promise<void>;
}

const SETUP = `
  create schema hand_clock;
  create table hand_clock.reading (at timestamptz not null);
  create function hand_clock.clock_timestamp() returns timestamptz language sql
    as $$ select at from hand_clock.reading $$;
  insert into hand_clock.reading values ('epoch')`;

/** A clock that a test sets by hand, in a database of its own. */
export async function databaseClock(url: string, start: string): Promise<DatabaseClock> {
  const options = '-c search_path=hand_clock,public,pg_catalog';
  const pool = new pg.Pool({ connectionString: url, options, max: 20 });
  pool.on('error', () => undefined); // its database is dropped under it at the end
  await pool.query(SETUP);
  let now = new Date(start);
  const waiting = new Map<() => void, number>();

  async function set(at: Date): Promise<void> {
    now = at;
    await pool.query('update hand_clock.reading set at = $1', [at.toISOString()]);
    for (const [resume, due] of waiting) if (due <= +now && waiting.delete(resume)) resume();
  }

  const wait = (ms: number) =>
    new Promise<void>((resume) => void waiting.set(resume, +now + Math.round(ms)));

  await set(now);
  return { pool, now: () => now, set, passes: (ms) => set(new Date(+now + ms)), wait };
}
