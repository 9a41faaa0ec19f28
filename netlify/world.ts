import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { readEnvironment } from './env.ts';
import type { World } from './receive.ts';
import { report } from './report.ts';
import { createStore } from './store.ts';

/** The real outside world. A request is answered within four seconds, database or not. */
export function realWorld(variables = process.env): World {
  const { databaseUrl, secret, clockShift } = readEnvironment(variables, new Date());
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 1_500,
    query_timeout: 1_800,
    allowExitOnIdle: true,
  });
  pool.on('error', (error) => report('database-connection-lost', error));
  return {
    store: createStore(pool, clockShift),
    now: () => new Date(Date.now() + clockShift),
    newId: () => randomBytes(16).toString('hex'),
    secret,
    report,
  };
}
