import { join } from 'node:path';
import pg from 'pg';
import { appliedMigrations, knownMigrations, migrate } from '../database/migrate.ts';
import { digestOf, writeLines } from './lines.ts';
import type { SavedDatabase } from './manifest.ts';
import { asPlainText, loadRows, nameOf, rowsOf } from './rows.ts';
import { savedTables, type Table } from './tables.ts';

/** Saves every table as it was at one instant. What is sealed stays so. */
export const saveDatabase = (folder: string, databaseUrl: string): Promise<SavedDatabase> =>
  inTransaction(databaseUrl, 'isolation level repeatable read read only', async (client) => {
    const migrations = await appliedMigrations(client);
    const tables = [];
    for (const table of await savedTables(client)) {
      const file = fileOf(table.name);
      const digest = await writeLines(join(folder, file), rowsOf(client, table));
      tables.push({ name: table.name, file, ...digest });
    }
    return { migrations, tables };
  });

const fileOf = (name: string): string => `database/${name}.ndjson`;

export interface Into {
  databaseUrl: string;
  secret: string; // of the site, which the database has to know
}

/** Throws where the database cannot take what was saved. */
export async function refuseDatabase(saved: SavedDatabase, { databaseUrl }: Into): Promise<void> {
  const known = await knownMigrations();
  const newer = saved.migrations.filter((name) => !known.includes(name));
  if (newer.length > 0)
    throw new Error(
      `Cannot restore the database: it was saved by a newer version, which has ${newer.join(', ')}`,
    );
  await inTransaction(databaseUrl, 'read only', async (client) => {
    const applied = await appliedMigrations(client);
    const more = applied.filter((name) => !saved.migrations.includes(name));
    if (more.length > 0)
      throw new Error(
        `Cannot restore the database: its tables are newer than what was saved (${more.join(', ')}). Use one without tables`,
      );
    for (const table of await savedTables(client)) await refuseRows(client, table);
  });
}

async function refuseRows(client: pg.ClientBase, table: Table): Promise<void> {
  const { rowCount } = await client.query(`select from ${nameOf(table)} limit 1`);
  if (rowCount)
    throw new Error(
      `Cannot restore the database: it is not empty, there are rows in ${table.name}`,
    );
}

/** Restores all of it or nothing, in tables as they were; those are then brought up to date. */
export async function restoreDatabase(
  folder: string,
  saved: SavedDatabase,
  { databaseUrl, secret }: Into,
): Promise<void> {
  await migrate(databaseUrl, undefined, { only: saved.migrations });
  await inTransaction(databaseUrl, '', async (client) => {
    const tables = await savedTables(client);
    for (const table of tables)
      await loadRows(client, table, join(folder, savedAs(table, saved).file));
    for (const table of tables) await refuseOther(client, table, saved);
    await client.query(MAY_HAVE_BEEN_SENT);
  });
  await migrate(databaseUrl, secret);
}

// What was waiting when it was saved may have gone since: whoever sends it asks for it first.
const MAY_HAVE_BEEN_SENT = `
  do $$ begin
    if to_regclass('mail.attempt') is not null then
      insert into mail.attempt
      select reference, clock_timestamp() from mail.mail where state = 'waiting' on conflict do nothing;
    end if;
  end $$`;

function savedAs({ name }: Table, { tables }: SavedDatabase) {
  const found = tables.find((each) => each.name === name);
  if (!found) throw new Error(`Cannot restore the database: nothing was saved of ${name}`);
  return found;
}

/** Reads again what was restored. */
async function refuseOther(
  client: pg.ClientBase,
  table: Table,
  saved: SavedDatabase,
): Promise<void> {
  const { rows, sha256 } = savedAs(table, saved);
  const found = await digestOf(rowsOf(client, table));
  if (found.rows !== rows || found.sha256 !== sha256)
    throw new Error(
      `Cannot restore the database: ${table.name} has ${found.rows} rows and had ${rows}, or they differ. Nothing was kept`,
    );
}

async function inTransaction<Value>(
  databaseUrl: string,
  mode: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`begin ${mode}`);
    await asPlainText(client);
    const value = await work(client);
    await client.query('commit');
    return value;
  } finally {
    await client.end(); // and, where something was thrown, without a trace
  }
}
