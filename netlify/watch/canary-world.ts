import type pg from 'pg';
import { readEnvironment, readSiteUrl, type Variables } from '../env.ts';
import type { Canary } from './canary.ts';
import { createStore, type Store } from '../receiver/store.ts';
import { openPool, realWorld } from '../world.ts';

const PATIENCE_MS = 8_000;

/** The live site, and the receiver’s own way into the database. */
export function realCanary(clockShift: number, variables: Variables = process.env): Canary {
  const { receiverUrl } = readEnvironment(variables, new Date());
  return {
    fetch: (request) =>
      fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) }),
    siteUrl: readSiteUrl(variables),
    receiving: {
      ...realWorld(variables),
      now: () => new Date(Date.now() + clockShift),
      store: forgetful(openPool(receiverUrl), clockShift),
    },
  };
}

/** Stores, says what became of it, and takes it back. */
export const forgetful = (pool: pg.Pool, clockShift = 0): Store => ({
  now: () => createStore(pool, clockShift).now(),
  async add(...submission) {
    const client = await pool.connect();
    try {
      await client.query('begin');
      return await createStore(client, clockShift).add(...submission);
    } finally {
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
    }
  },
});
