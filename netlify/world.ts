import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { isProduction, readDatabaseUrl, readEnvironment } from './env.ts';
import type { World } from './receiver/receiving.ts';
import { report } from './report.ts';
import { createStore, type Store } from './receiver/store.ts';

/** The real outside world. A form is answered within four seconds, database or not. */
export function realWorld(variables = process.env): World {
  const { receiverUrl, secret, textKeys, clockShift } = readEnvironment(variables, new Date());
  const pool = openPool(receiverUrl);
  return {
    store: impatient(createStore(pool, clockShift)),
    now: () => new Date(Date.now() + clockShift),
    newId: () => randomBytes(16).toString('hex'),
    secret,
    textKeys,
    takesSynthetic: !isProduction(variables),
    report,
  };
}

/** Connections that give up rather than keep somebody waiting. */
export function openPool(connectionString: string, patienceMs = 2_500): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: 2_500,
    query_timeout: patienceMs,
    statement_timeout: patienceMs,
    allowExitOnIdle: true,
  });
  return pool.on('error', (error) => report('database-connection-lost', error));
}

/** For what is done at night, which has half a minute. */
export const patientPool = (variables = process.env): pg.Pool =>
  openPool(readDatabaseUrl(variables), 25_000);

const PATIENCE_MS = 3_000;

/** A store that fails rather than keep somebody waiting: what it stores late, a retry will find. */
function impatient(store: Store): Store {
  return {
    now: () => within(PATIENCE_MS, store.now()),
    add: (...submission) => within(PATIENCE_MS, store.add(...submission)),
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('Too late'), { code: 'TOO_LATE' })),
      ms,
    );
  });
  work.catch(() => undefined); // reported here or, once we stopped waiting, nowhere
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
