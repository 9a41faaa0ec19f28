import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exportSubmissions, type Wanted } from '../../netlify/exports/export-submissions.ts';
import { PAGE, reading } from '../../netlify/exports/reading.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { csvRows, taken } from '../support/exported.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { alwaysOpen, sealedFor } from '../support/submission.ts';
import { ownDatabase, testKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;
const store = createStore(pool);
const asked = alwaysOpen();
const world = { pool, textKeys: testKeys.textKeys, now: () => new Date() };
const wanted: Wanted = { consultation: libraryHours(), format: 'csv', withWords: true };

const add = async (missed: string) =>
  expect(await store.add(sealedFor(asked, { answers: { missed } }), asked)).toBe('stored');

/** More than two pages, and long enough that a file of them is many pieces. */
const texts = hostileStrings.map((text) => `${text} ${'and so on '.repeat(30)}`);

/** Short ones, of another consultation. */
const MANY = 20 * PAGE;
const many: Wanted = {
  consultation: libraryHours({ slug: 'many' }),
  format: 'csv',
  withWords: false,
};

/** Pages that may be waiting as text: a piece of the file is 64 KB, and one piece is ready. */
const AHEAD = 5;

beforeAll(async () => {
  await Promise.all(texts.map(add));
  await pool.query(CLONE, [MANY]);
});

const CLONE = `
  with asked as (
    insert into questionnaire
    select 'many', revision, definition from questionnaire returning revision
  )
  insert into submission (id, consultation, revision, version, option_order, channel, answers, choices,
                          flags, receipt_hash, day)
  select md5(number::text), 'many', revision, 'standard', 0, 'online', '{"feel-right": "yes"}', '{}', '{}',
         sha256(number::text::bytea), '2025-07-21'
  from asked, generate_series(1, $1::int) as number`;

/** The same pool, which counts the pages that it is asked for. */
function counted() {
  const asked = { pages: 0 };
  const connect = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect();
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    return Object.assign(client, {
      query(...given: unknown[]) {
        asked.pages += Number(String(given[0]).startsWith('fetch'));
        return query(...given);
      },
    });
  };
  return { asked, pool: { connect } as unknown as pg.Pool };
}

/** Time for whoever would not wait to be asked. */
async function otherThings(): Promise<void> {
  for (let index = 0; index < 200; index++) await pool.query('select 1');
}

const written = (rows: Awaited<ReturnType<typeof csvRows>>) =>
  rows.map(({ missed }) => missed).sort();

describe('exportSubmissions()', () => {
  it('has every text in it, as it was typed', async () => {
    expect(texts.length).toBeGreaterThan(2 * PAGE);
    expect(written(csvRows(await taken(exportSubmissions(wanted, world))))).toEqual(
      [...texts].sort(),
    );
  });

  it('asks for no page long before it is taken away', async () => {
    const { asked, pool } = counted();
    const { body } = await exportSubmissions(many, { ...world, pool });
    await otherThings();
    expect(asked.pages).toBeLessThanOrEqual(AHEAD);
    let rows = 0;
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      rows += Buffer.from(chunk).toString('utf8').split('\r\n').length - 1;
      expect(asked.pages).toBeLessThanOrEqual(rows / PAGE + AHEAD);
      expect(chunk.length).toBeLessThan(100_000);
    }
    expect(rows).toBe(MANY + 2);
    expect(asked.pages).toBe(MANY / PAGE + 1);
  });

  it('lets its connection go when somebody has no use for the rest', async () => {
    const { asked, pool: watched } = counted();
    const { body } = await exportSubmissions(many, { ...world, pool: watched });
    const taking = body.getReader();
    await taking.read();
    const held = pool.totalCount;
    await taking.cancel();
    expect(pool.totalCount).toBe(held - 1);
    expect(asked.pages).toBeLessThanOrEqual(2 * AHEAD);
  });

  it('is one picture, whatever is sent and withdrawn while it is taken away', async () => {
    const { body, ...rest } = await exportSubmissions(wanted, world);
    await add('Later');
    await pool.query(`delete from submission where id > '8'`);
    const rows = csvRows(await taken(Promise.resolve({ ...rest, body })));
    expect(written(rows)).toEqual([...texts].sort());
    expect(csvRows(await taken(exportSubmissions(wanted, world))).length).toBeLessThan(
      texts.length,
    );
  });

  it('fails before anything is answered where a key is missing, and holds no connection', async () => {
    const held = pool.totalCount;
    const keyless = { ...world, textKeys: new Map<string, Buffer>() };
    await expect(exportSubmissions(wanted, keyless)).rejects.toThrow('no key “test”');
    expect(pool.totalCount).toBeLessThanOrEqual(held);
  });

  it('breaks off, and ends no file, where a later text cannot be opened', async () => {
    await pool.query(
      `update submission set answers = '{"missed": "sealed:test:AAAA"}'
       where (consultation, id) = (select consultation, max(id) from submission
                                   where consultation = $1 group by consultation)`,
      [codeOf(asked)],
    );
    for (const format of ['csv', 'json', 'xlsx'] as const) {
      const file = exportSubmissions({ ...wanted, format }, world);
      await expect(taken(file)).rejects.toThrow();
    }
  });
});

it('reading() can change nothing', async () => {
  const change = reading(pool, async function* (reader) {
    yield await reader.query('delete from submission');
  });
  await expect(change.next()).rejects.toThrow('read-only transaction');
});
