import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restore } from '../../netlify/backup/backup.ts';
import { allDocuments } from '../../netlify/backup/documents.ts';
import { migrate } from '../../netlify/database/migrate.ts';
import { backupStage, lakeOf, on, tableIn, type BackupStage } from '../support/backup.ts';
import { asRole } from '../support/lake-shelf.ts';
import { testSecret } from '../support/world.ts';

const PATIENCE_MS = 120_000;
let stage: BackupStage;
beforeAll(async () => void (stage = await backupStage()), PATIENCE_MS);
afterAll(() => stage.close(), PATIENCE_MS);

describe('a restore is refused', () => {
  const edited = (name: string, edit: (bytes: Buffer) => Buffer) =>
    stage.changed((copy) => writeFileSync(join(copy, name), edit(readFileSync(join(copy, name)))));

  const flipped = (bytes: Buffer): Buffer => {
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    return bytes;
  };
  const withoutLine = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf('\n') + 1);

  it.each([
    ['a byte of a table is another', () => tableIn(stage.made, 'public.submission').file, flipped],
    ['a row is lost', () => tableIn(stage.made, 'special.about_you').file, withoutLine],
    ['a byte of a document is another', () => stage.made.content.file, flipped],
    ['a byte of a picture is another', () => stage.made.content.assets[0]!.file, flipped],
  ])('where %s, and names the file', async (_what, nameOf, edit) => {
    const { databaseUrl, variables } = await stage.emptyPlace();
    const copy = edited(nameOf(), edit);
    await expect(restore(copy, variables)).rejects.toThrow(`${nameOf()} is not as it was saved`);
    expect(await on(databaseUrl, `select from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('where a file is gone, or the list of them', async () => {
    const { variables } = await stage.emptyPlace();
    for (const [name, why] of [
      [stage.made.content.file, /is not as it was saved/],
      ['manifest.json', /is no whole backup/],
    ] as const) {
      const copy = stage.changed((path) => rmSync(join(path, name)));
      await expect(restore(copy, variables)).rejects.toThrow(why);
    }
  });

  it('where the list of files leads out of the folder', async () => {
    const { variables } = await stage.emptyPlace();
    const copy = stage.withManifest(
      (manifest) => void (manifest.content.file = '../content.ndjson'),
    );
    await expect(restore(copy, variables)).rejects.toThrow(/not one that this version writes/);
  });

  it('where it was saved by a newer version', async () => {
    const { variables } = await stage.emptyPlace();
    const copy = stage.withManifest(({ database }) => database.migrations.push('9999_later.sql'));
    await expect(restore(copy, variables)).rejects.toThrow(/newer version, which has 9999_later/);
  });

  it('into a database or a lake that is not empty, which stays as it is', async () => {
    const { databaseUrl, lake, variables } = await stage.emptyPlace();
    await migrate(databaseUrl, testSecret);
    await on(databaseUrl, `insert into publishing.delivery values ('own', now())`);
    await expect(restore(stage.folder, variables)).rejects.toThrow(/rows in publishing.delivery/);
    await on(databaseUrl, 'delete from publishing.delivery');
    await asRole(lake, 'administrator').create({ _id: 'drafts.own', _type: 'page' });
    await expect(restore(stage.folder, variables)).rejects.toThrow(/not empty, it has 1 documents/);
    expect(await on(databaseUrl, 'select from submission')).toEqual([]);
    expect(await allDocuments(lakeOf(lake))).toHaveLength(1);
  });

  it('where what was restored is not what was saved: then nothing is kept', async () => {
    const { databaseUrl, variables } = await stage.emptyPlace();
    await migrate(databaseUrl, testSecret);
    await on(
      databaseUrl,
      `create function lose() returns trigger language plpgsql as 'begin return null; end';
       create trigger lost before insert on withdrawal for each row execute function lose()`,
    );
    await expect(restore(stage.folder, variables)).rejects.toThrow(
      /withdrawal has 0 rows and had 1/,
    );
    expect(await on(databaseUrl, 'select from submission')).toEqual([]);
  });
});
