import { TLSSocket } from 'node:tls';
import pg from 'pg';
import { missingMigrations } from '../database/migrate.ts';
import type { Database, World } from './world.ts';

const PATIENCE_MS = 8_000;
const TRIPS = 5;

export const realWorld: World = {
  fetch: (request) =>
    fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) }),
  lookAt,
};

/** Looks, and changes nothing. */
async function lookAt(databaseUrl: string): Promise<Database> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  client.on('error', () => undefined); // the question that was asked fails with it
  await client.connect();
  const { stream } = client.connection;
  try {
    return {
      encrypted: stream instanceof TLSSocket,
      trusted: stream instanceof TLSSocket && stream.authorized,
      missing: await missingMigrations(client),
      roundTripMs: await shortestTrip(client),
      aheadMs: await ahead(client),
    };
  } finally {
    await client.end();
  }
}

async function shortestTrip(client: pg.Client): Promise<number> {
  let shortest = Infinity;
  for (let trip = 0; trip < TRIPS; trip += 1) {
    const started = performance.now();
    await client.query('select 1');
    shortest = Math.min(shortest, performance.now() - started);
  }
  return shortest;
}

async function ahead(client: pg.Client): Promise<number> {
  const before = Date.now();
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  return rows[0]!.now.getTime() - (before + Date.now()) / 2;
}
