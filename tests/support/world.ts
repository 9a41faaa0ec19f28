import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { World } from '../../netlify/receiving.ts';
import { createStore } from '../../netlify/store.ts';
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
  await migrate(own.href);
  const pool = quiet(new pg.Pool({ connectionString: own.href, max: 20 }));
  const drop = async () => {
    await pool.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  };
  return { url: own.href, pool, drop };
}

/**
 * A pool whose database reads the time from a stopped clock: a `clock_timestamp()` that is found
 * before PostgreSQL's own.
 */
export async function atDatabaseTime(url: string, instant: Date): Promise<pg.Pool> {
  const schema = `clock_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.query(
    `create function ${schema}.clock_timestamp() returns timestamptz language sql
     as $$ select '${instant.toISOString()}'::timestamptz $$`,
  );
  await client.end();
  const options = `-c search_path=${schema},public,pg_catalog`;
  return quiet(new pg.Pool({ connectionString: url, options }));
}

export const testSecret = 'the secret of a test, which is long enough for one';

export function testWorld(pool: pg.Pool, change: Partial<World> = {}): World {
  return {
    store: createStore(pool),
    now: () => new Date(),
    newId: () => randomBytes(16).toString('hex'),
    secret: testSecret,
    report: () => undefined,
    ...change,
  };
}
