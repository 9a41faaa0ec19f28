import { readdirSync, readFileSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '../../netlify/backup/backup.ts';
import { leftOut } from '../../netlify/backup/tables.ts';
import { knownMigrations } from '../../netlify/database/migrate.ts';
import type { Variables } from '../../netlify/env.ts';
import { backupStage, on, tableIn, variablesOf, type BackupStage } from '../support/backup.ts';
import { filesOf } from '../support/files.ts';
import { temporaryFolder } from '../support/lake.ts';
import { asRole } from '../support/lake-shelf.ts';
import { testSecret } from '../support/world.ts';

const PATIENCE_MS = 120_000;
let stage: BackupStage;
beforeAll(async () => void (stage = await backupStage()), PATIENCE_MS);
afterAll(() => stage.close(), PATIENCE_MS);

describe('a backup', () => {
  it('has every table of the database but those that are made anew, and rows of each', async () => {
    const tables = await on<{ name: string }>(
      stage.fullUrl,
      `select schemaname || '.' || tablename as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const saved = stage.made.database.tables.map(({ name }) => name);
    expect([...saved, ...leftOut].toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
    expect(stage.made.database.tables.filter(({ rows }) => rows === 0)).toEqual([]);
    expect(stage.made.database.migrations).toEqual(await knownMigrations());
  });

  it('has every document, published or not, and the bytes of every picture and file', async () => {
    const all = await asRole(stage.office, 'administrator').fetch<{ _id: string; _type: string }[]>(
      '*',
    );
    const lines = readFileSync(join(stage.folder, stage.made.content.file), 'utf8')
      .trimEnd()
      .split('\n');
    const ids = lines.map((line) => (JSON.parse(line) as { _id: string })._id);
    expect(ids).toEqual(all.map(({ _id }) => _id).toSorted());
    expect(ids).toEqual(expect.arrayContaining(['drafts.news', '_.releases.autumn']));
    const assets = all.filter(({ _type }) => /^sanity\.(image|file)Asset$/.test(_type));
    const saved = stage.made.content.assets;
    expect(saved.map(({ id }) => id).toSorted()).toEqual(assets.map(({ _id }) => _id).toSorted());
    const plan = saved.find(({ file }) => file.endsWith('.pdf'))!;
    expect(readFileSync(join(stage.folder, plan.file))).toEqual(filesOf.pdf);
  });

  it('can be read by whoever made it alone, and has no key and nobody’s words', async () => {
    const names = readdirSync(stage.folder, { recursive: true, encoding: 'utf8' });
    for (const path of names.map((name) => join(stage.folder, name))) {
      const { mode } = statSync(path);
      expect(mode & 0o077, path).toBe(0);
    }
    const files = stage.made.database.tables.map(({ file }) =>
      readFileSync(join(stage.folder, file), 'utf8'),
    );
    const keys = await on<{ key: Buffer }>(
      stage.fullUrl,
      'select ipad || opad as key from intake.seal_key',
    );
    expect(keys).toHaveLength(1);
    const secrets = ['zebras', 'By donkey', 'ann@example.com', testSecret];
    for (const secret of [...secrets, keys[0]!.key.toString('hex', 0, 64)])
      expect(files.join('').includes(secret), secret).toBe(false);
  });

  it('is in the order of keys, which is not the order in which people sent', () => {
    const { file } = tableIn(stage.made, 'public.submission');
    const ids = readFileSync(join(stage.folder, file), 'utf8').trimEnd().split('\n');
    const own = ids.map((line) => (JSON.parse(line) as string[])[0]!);
    expect(own.length).toBeGreaterThan(5);
    expect(own).toEqual(own.toSorted());
  });

  it('is not made over another, nor without a token that may read drafts', async () => {
    const variables = variablesOf(stage.fullUrl, stage.office);
    await expect(backUp(stage.folder, variables, new Date())).rejects.toThrow(/it is not empty/);
    const stranger = { ...variables, SANITY_TOKEN: '' };
    await expect(backUp(temporaryFolder(), stranger, new Date())).rejects.toThrow(/SANITY_TOKEN/);
  });
});

it('npm run backup and npm run restore say what they did, and what they could not do', async () => {
  const { variables } = await stage.emptyPlace();
  const copy = join(temporaryFolder(), 'by-command');
  const saved = await run('backup', [copy], variablesOf(stage.fullUrl, stage.office));
  expect(saved).toEqual([
    0,
    expect.stringMatching(
      /^Saved in \S+: \d+ submissions in \d+ tables, \d+ documents and \d+ pictures or files\n$/,
    ),
    '',
  ]);
  const restored = await run('restore', [copy], variables);
  expect(restored).toEqual([
    0,
    expect.stringMatching(
      /^Restored content and submissions, and found the counts and checksums of 20/,
    ),
    '',
  ]);
  const again = await run('restore', [copy], variables);
  expect(again).toEqual([
    1,
    '',
    expect.stringMatching(/^Cannot restore the database: it is not empty[^\n]*\n$/),
  ]);
  expect(await run('backup', [], variables)).toEqual([
    1,
    '',
    expect.stringMatching(/^Say which folder/),
  ]);
});

async function run(command: string, args: string[], variables: Variables) {
  const child = spawn(process.execPath, [`netlify/backup/${command}-command.ts`, ...args], {
    env: { PATH: process.env.PATH, ...variables } as NodeJS.ProcessEnv,
  });
  const closed = once(child, 'close');
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return [((await closed) as [number])[0], said, complained];
}
