import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { rememberSecret } from './store-key.ts';

const folder = new URL('./migrations/', import.meta.url);
const OLDEST = 16; // before it a role could not be taken on without inheriting it
const ONE_AT_A_TIME = 0x63686b62; // any number that only we lock on

/**
 * Brings a database up to date; safe to run again, and from several places at once. `secret`: of the
 * site, which it may store with from now on. `only`: the migrations that it is to have, else all.
 */
export async function migrate(
  databaseUrl: string,
  secret?: string,
  { only }: { only?: string[] } = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await refuseOld(client);
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    await client.query('create table if not exists migration (name text primary key)');
    const applied = await applyNew(client, only);
    if (secret) await rememberSecret(client, secret);
    return applied;
  } finally {
    await client.end();
  }
}

async function refuseOld(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int / 10000 as version",
  );
  const { version } = rows[0]!;
  if (version < OLDEST)
    throw new Error(`Cannot migrate: this is PostgreSQL ${version}, use ${OLDEST} or later`);
}

async function applyNew(client: pg.Client, only?: string[]): Promise<string[]> {
  const fresh = (await missingMigrations(client)).filter((name) => only?.includes(name) ?? true);
  for (const name of fresh) await apply(client, name);
  return fresh;
}

/** The migrations that a database has not had yet. Looks, and changes nothing. */
export async function missingMigrations(client: pg.Client): Promise<string[]> {
  const applied = new Set(await appliedMigrations(client));
  return (await knownMigrations()).filter((name) => !applied.has(name));
}

/** Those of this version, in their order. */
export const knownMigrations = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();

export async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query(
    `select 1 where to_regclass('migration') is not null`,
  );
  if (tables.length === 0) return [];
  const { rows } = await client.query<{ name: string }>(
    'select name from migration order by name collate "C"',
  );
  return rows.map(({ name }) => name);
}

async function apply(client: pg.Client, name: string): Promise<void> {
  const sql = await readFile(new URL(name, folder), 'utf8');
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name) values ($1)', [name]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Cannot apply the migration ${name}`, { cause });
  }
}
