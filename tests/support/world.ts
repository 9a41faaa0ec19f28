import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { World } from '../../netlify/receiver/receiving.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { readTextKeys } from '../../netlify/text-keys.ts';
import { migrate } from '../../netlify/database/migrate.ts';

/** Its database is dropped under it at the end. */
const quiet = (pool: pg.Pool): pg.Pool => pool.on('error', () => undefined);

export interface Schema {
  pool: pg.Pool;
  drop: () => Promise<void>;
}

/** A database of one test file's own, on the server at `url`. */
export async function ownDatabase(url: string): Promise<{ url: string } & Schema> {
  const name = `own_${randomBytes(8).toString('hex')}`;
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  await server.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  await migrate(own.href, testSecret);
  const pool = quiet(new pg.Pool({ connectionString: own.href, max: 20 }));
  const drop = async () => {
    await pool.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  };
  return { url: own.href, pool, drop };
}

/**
 * A pool of somebody who may only store, whose database reads the time from a stopped clock: a
 * `clock_timestamp()` that is found before PostgreSQL's own, and the clock of what is stored.
 */
export async function atDatabaseTime(url: string, instant: Date): Promise<pg.Pool> {
  const schema = `clock_${randomBytes(8).toString('hex')}`;
  const stopped = `returns timestamptz language sql as $$ select '${instant.toISOString()}'::timestamptz $$`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.query(`create function ${schema}.clock_timestamp() ${stopped}`);
  await client.query(`grant usage on schema ${schema} to public`);
  await client.query(`grant execute on function ${schema}.clock_timestamp to public`);
  await client.query(`create or replace function intake.clock() ${stopped}`); // as stopClock() does
  await client.end();
  const options = `-c role=checkback_receiver -c search_path=${schema},public,pg_catalog`;
  return quiet(new pg.Pool({ connectionString: url, options }));
}

/** Stops the clock of what is stored and deleted. */
export const stopClock = (pool: pg.Pool, instant: Date): Promise<unknown> =>
  pool.query(
    `create or replace function intake.clock() returns timestamptz language sql
     as $$ select '${instant.toISOString()}'::timestamptz $$`,
  );

/** The database’s own clock again. */
export const startClock = (pool: pg.Pool): Promise<unknown> =>
  pool.query(
    'create or replace function intake.clock() returns timestamptz language sql as $$ select clock_timestamp() $$',
  );

export const testSecret = 'the secret of a test, which is long enough for one';

export const testTextKeys = `test:${Buffer.alloc(32, 7).toString('base64')}`;

export const testKeys = { secret: testSecret, textKeys: readTextKeys(testTextKeys)! };

export function testWorld(pool: pg.Pool, change: Partial<World> = {}): World {
  return {
    store: createStore(pool),
    now: () => new Date(),
    newId: () => randomBytes(16).toString('hex'),
    ...testKeys,
    takesSynthetic: false,
    report: () => undefined,
    ...change,
  };
}
