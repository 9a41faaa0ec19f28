import { TLSSocket } from 'node:tls';
import pg from 'pg';
import { templateOf } from '../emails/template.ts';
import { missingMigrations } from '../database/migrate.ts';
import { knowsSecret } from '../database/store-key.ts';
import { alertsSeen } from '../watch/watch.ts';
import type { Database, Login, World } from './world.ts';

const PATIENCE_MS = 8_000;
const TRIPS = 5;

export const realWorld: World = {
  fetch: (request) =>
    fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) }),
  lookAt,
  logIn,
  templateOf,
};

/** Looks, and changes nothing. */
async function lookAt(databaseUrl: string, secret: string): Promise<Database> {
  const client = await connected(databaseUrl);
  const { stream } = client.connection;
  try {
    const missing = await missingMigrations(client);
    const isNew = missing.length === 0;
    return {
      encrypted: stream instanceof TLSSocket,
      trusted: stream instanceof TLSSocket && stream.authorized,
      missing,
      knowsSecret: isNew && (await knowsSecret(client, secret)),
      isOverdue: isNew && (await isOverdue(client)),
      isWatched: isNew && (await client.query('select from watch.run')).rowCount === 1,
      alerts: isNew ? await alertsSeen(client, 0) : [],
      roundTripMs: await shortestTrip(client),
      aheadMs: await ahead(client),
    };
  } finally {
    await client.end();
  }
}

async function connected(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  client.on('error', () => undefined); // the question that was asked fails with it
  await client.connect();
  return client;
}

async function isOverdue(client: pg.Client): Promise<boolean> {
  const sql = "select retention.is_missed('0') as missed";
  const { rows } = await client.query<{ missed: boolean }>(sql);
  return rows[0]!.missed;
}

async function logIn(databaseUrl: string): Promise<Login> {
  const client = await connected(databaseUrl);
  try {
    const { rows } = await client.query<Login>(LOGIN);
    return rows[0]!;
  } finally {
    await client.end();
  }
}

const LOGIN = `
  select array(select rolname::text from pg_roles
               where rolname in ('checkback_receiver', 'checkback_person', 'checkback_subscriber',
                               'checkback_sender')
                 and pg_has_role(rolname, 'usage')) as roles,
         has_table_privilege('submission', 'select') as "readsAnswers"`;

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
