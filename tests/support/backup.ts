import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { backUp } from '../../netlify/backup/backup.ts';
import type { Manifest } from '../../netlify/backup/manifest.ts';
import type { Variables } from '../../netlify/env.ts';
import { startDatabase } from '../../netlify/local/database.ts';
import type { Role } from '../../studio/lake/people.ts';
import type { Lake } from '../../studio/lake/server.ts';
import { fillDatabase } from './everything-stored.ts';
import { temporaryFolder } from './lake.ts';
import { staffedLake } from './lake-shelf.ts';
import { fillLake } from './office.ts';
import { ownState } from './start.ts';
import { ownDatabase, testSecret } from './world.ts';

export interface BackupStage {
  fullUrl: string; // of a database with rows in every table
  office: Lake; // with documents of every kind
  folder: string; // the backup of both
  made: Manifest;
  /** A database that nobody has used, without any table. */
  emptyDatabase: () => Promise<string>;
  emptyPlace: () => Promise<{ databaseUrl: string; lake: Lake; variables: Variables }>;
  /** A copy of the backup, of which somebody changes something. */
  changed: (change: (copy: string) => void) => string;
  withManifest: (edit: (manifest: Manifest) => void) => string;
  close: () => Promise<void>;
}

export async function backupStage(): Promise<BackupStage> {
  const state = await ownState();
  const server = await startDatabase(join(state, 'postgres'));
  const full = await ownDatabase(server.url);
  const office = await fillLake(join(state, 'lake'));
  await fillDatabase(full);
  const folder = join(state, 'backup');
  const made = await backUp(folder, variablesOf(full.url, office, 'viewer'), new Date());

  async function emptyDatabase(): Promise<string> {
    const name = `empty_${randomBytes(8).toString('hex')}`;
    await on(server.url, `create database ${name}`);
    return Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  }

  async function emptyPlace() {
    const [databaseUrl, lake] = [await emptyDatabase(), await staffedLake()];
    return { databaseUrl, lake, variables: variablesOf(databaseUrl, lake, 'editor') };
  }

  function changed(change: (copy: string) => void): string {
    const copy = join(temporaryFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    change(copy);
    return copy;
  }

  const withManifest = (edit: (manifest: Manifest) => void) =>
    changed((copy) => {
      const path = join(copy, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
      edit(manifest);
      writeFileSync(path, JSON.stringify(manifest));
    });

  async function close(): Promise<void> {
    await office.close();
    await full.drop();
    await server.stop();
    rmSync(state, { recursive: true, force: true });
  }

  return {
    ...{ fullUrl: full.url, office, folder, made },
    ...{ emptyDatabase, emptyPlace, changed, withManifest, close },
  };
}

export const variablesOf = (
  databaseUrl: string,
  lake: Lake,
  token: Role = 'administrator',
): Variables => ({
  DATABASE_URL: databaseUrl,
  CHECKBACK_SECRET: testSecret,
  SANITY_API_HOST: lake.url,
  SANITY_TOKEN: token,
});

export const lakeOf = ({ url }: Lake) => ({
  ...{ projectId: 'local', dataset: 'production' },
  ...{ host: url, token: 'administrator' },
});

/** What is answered to one question, or to the last of several. */
export async function on<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const answered: unknown = await client.query<Row>(sql).finally(() => client.end());
  return (Array.isArray(answered) ? answered.at(-1) : (answered as pg.QueryResult<Row>)).rows;
}

export const tableIn = (of: Manifest, name: string) =>
  of.database.tables.find((table) => table.name === name)!;
