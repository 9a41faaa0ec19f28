import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp, restore, type Part } from '../../netlify/backup/backup.ts';
import { allDocuments } from '../../netlify/backup/documents.ts';
import type { Manifest } from '../../netlify/backup/manifest.ts';
import { knownMigrations, migrate } from '../../netlify/database/migrate.ts';
import type { Lake } from '../../studio/lake/server.ts';
import { backupStage, lakeOf, on, variablesOf, type BackupStage } from '../support/backup.ts';
import { temporaryFolder } from '../support/lake.ts';

const PATIENCE_MS = 120_000;
let stage: BackupStage;
beforeAll(async () => void (stage = await backupStage()), PATIENCE_MS);
afterAll(() => stage.close(), PATIENCE_MS);

/** What was saved is known by this, wherever it is saved again. */
const sums = ({ database, content }: Manifest) => ({
  tables: database.tables.filter(({ name }) => name !== 'mail.attempt'),
  lasting: content.lasting,
  documents: content.rows,
  assets: content.assets,
});

describe('a restore', () => {
  it('into an empty database and an empty lake brings back all of it, by counts and checksums', async () => {
    const { databaseUrl, lake, variables } = await stage.emptyPlace();
    await restore(stage.folder, variables);
    const again = await backUp(join(temporaryFolder(), 'again'), variables, new Date());
    expect(sums(again)).toEqual(sums(stage.made));
    const creation = async (of: Lake) =>
      (await allDocuments({ ...lakeOf(of) })).flatMap(({ _id, _type, _createdAt }) =>
        _type.startsWith('sanity.') ? [] : [[_id, _createdAt]],
      );
    expect(await creation(lake)).toEqual(await creation(stage.office));
    const next = await on<{ id: string }>(
      databaseUrl,
      `update publishing.build set ended_at = now(), outcome = 'lost' where ended_at is null;
       insert into publishing.build (asked_at) values (now()) returning id`,
    ).catch((error: unknown) => error);
    expect(next).not.toBeInstanceOf(Error);
    expect(await on(databaseUrl, 'select from intake.seal_key')).toHaveLength(1);
  });

  it('has what was waiting to be sent asked for before it is sent again', async () => {
    const { databaseUrl, variables } = await stage.emptyPlace();
    await restore(stage.folder, variables, ['submissions']);
    const [waiting] = await on<{ all: number; tried: number }>(
      databaseUrl,
      `select count(*)::int as all, count(attempt.reference)::int as tried
       from mail.mail left join mail.attempt using (reference) where state = 'waiting'`,
    );
    expect(waiting!.all).toBeGreaterThan(0);
    expect(waiting!.tried).toBe(waiting!.all);
  });

  it.each<[Part, number, number]>([
    ['submissions', 1, 0],
    ['content', 0, 1],
  ])('of the %s alone leaves the rest empty', async (part, submissions, documents) => {
    const { databaseUrl, lake, variables } = await stage.emptyPlace();
    await restore(stage.folder, variables, [part]);
    const tables = await on(
      databaseUrl,
      `select from pg_tables where schemaname = 'public' and tablename = 'submission'`,
    );
    expect(tables).toHaveLength(submissions);
    expect((await allDocuments(lakeOf(lake))).length > 0).toBe(documents > 0);
  });

  it('of an older version makes the tables as they were then, and brings them up to date', async () => {
    const old = await stage.emptyDatabase();
    const before = (await knownMigrations()).filter((name) => name < '0010');
    await migrate(old, undefined, { only: before });
    await on(
      old,
      `insert into questionnaire values ('parks', 'r', '{"questions": []}');
       insert into submission (id, consultation, revision, version, option_order, channel, answers, flags, receipt_hash, day)
       values (repeat('a', 32), 'parks', 'r', 'standard', 0, 'online', '{"a": "b"}', '{}', 'x', '2026-01-05')`,
    );
    const copy = join(temporaryFolder(), 'old');
    await backUp(copy, variablesOf(old, stage.office), new Date());
    const { databaseUrl, variables } = await stage.emptyPlace();
    await restore(copy, variables, ['submissions']);
    expect(await on(databaseUrl, 'select id from submission')).toEqual([{ id: 'a'.repeat(32) }]);
    const applied = await on<{ name: string }>(
      databaseUrl,
      'select name from migration order by 1',
    );
    expect(applied.map(({ name }) => name)).toEqual(await knownMigrations());
  });
});
