import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  exportCodebook,
  exportSubmissions,
  type Wanted,
} from '../../netlify/exports/export-submissions.ts';
import { consultation, expectedRows, sent, storeSample } from '../support/export-sample.ts';
import { codesBy, csvRows, jsonRows, taken, xlsxRows, type Told } from '../support/exported.ts';
import { ownDatabase, testKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;
const at = new Date('2025-07-24T18:00:00Z');
const world = { pool, textKeys: testKeys.textKeys, now: () => at };
beforeAll(() => storeSample(pool));

const full = (row: Told): Told =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));

const wanted = (format: Wanted['format'], withWords = true): Wanted => ({
  consultation,
  format,
  withWords,
});
const file = (format: Wanted['format'], withWords = true) =>
  taken(exportSubmissions(wanted(format, withWords), world));

describe('exportSubmissions() of every kind of question in two revisions', () => {
  const formats: [
    Wanted['format'],
    (file: Buffer) => Promise<{ rows: Told[]; codebook: Told[] }>,
  ][] = [
    [
      'csv',
      async (file) => ({
        rows: csvRows(file),
        codebook: csvRows(await taken(exportCodebook(wanted('csv'), world))),
      }),
    ],
    [
      'xlsx',
      async (file) => ({
        rows: await xlsxRows(file, 'Submissions'),
        codebook: await xlsxRows(file, 'Codebook'),
      }),
    ],
    [
      'json',
      async (file) => ({
        rows: jsonRows(file, 'submissions'),
        codebook: jsonRows(file, 'codebook'),
      }),
    ],
  ];

  it.each(formats)(
    'has in .%s what everybody answered, the codes by the codebook alone',
    async (format, read) => {
      const { rows, codebook } = await read(await file(format));
      const codesOf = codesBy(codebook);
      expect(rows.map((row) => full(codesOf(row)))).toEqual(expectedRows().map(full));
    },
  );

  it.each(formats)(
    'has in .%s every column always, with a heading, in one order',
    async (format, read) => {
      const { rows, codebook } = await read(await file(format));
      const described = codebook.flatMap(({ column, heading }) => (heading ? [column] : []));
      expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(
        new Set([described.join()]),
      );
      expect(described.length).toBeGreaterThan(80);
    },
  );

  it.each(formats)(
    'has in .%s, without words, only that something was written',
    async (format, read) => {
      const { rows } = await read(await file(format, false));
      const wrote = expectedRows().map(({ missed, 'travel-by_other': other }) =>
        [missed, other].map(Boolean),
      );
      expect(
        rows.map((row) => [row.missed, row['travel-by_other']].map((cell) => String(cell ?? ''))),
      ).toEqual(wrote.map((each) => each.map((is) => (is ? '1' : ''))));
      expect(wrote.flat().filter(Boolean).length).toBeGreaterThan(20);
    },
  );

  it('opens nothing that is sealed where no words are wanted', async () => {
    const keyless = { ...world, textKeys: new Map<string, Buffer>() };
    expect(await taken(exportSubmissions(wanted('csv', false), keyless))).toEqual(
      await file('csv', false),
    );
  });

  it('has nothing that says whose a submission is', async () => {
    const { rows } = await pool.query<{ id: string; hash: string; mark: string }>(
      `select id, encode(receipt_hash, 'hex') as hash, encode(fingerprint, 'hex') as mark from submission`,
    );
    const text = (await file('json')).toString('utf8');
    const secret = rows.flatMap(({ id, hash, mark }) => [id, hash, mark]);
    expect(secret).toHaveLength(3 * sent.length);
    expect(secret.filter((each) => text.includes(each))).toEqual([]);
    expect(text).not.toMatch(/\d\d:\d\d|sealed:/);
  });

  it.each([
    [
      'csv',
      true,
      'getting-around-submissions-with-words-2025-07-24.csv',
      'text/csv; charset=utf-8',
    ],
    [
      'json',
      false,
      'getting-around-submissions-2025-07-24.json',
      'application/json; charset=utf-8',
    ],
    [
      'xlsx',
      false,
      'getting-around-submissions-2025-07-24.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  ] as const)(
    'is in .%s, with words %s, a file called %s',
    async (format, withWords, filename, type) => {
      const given = await exportSubmissions(wanted(format, withWords), world);
      expect(given).toMatchObject({ filename, type });
      await given.body.cancel();
    },
  );
});

describe('exportSubmissions() of a consultation that nobody answered', () => {
  const nobody = { ...consultation, slug: 'nobody' };
  const of = (format: Wanted['format']) =>
    taken(exportSubmissions({ ...wanted(format), consultation: nobody }, world));

  it('has its head alone', async () => {
    expect(csvRows(await of('csv'))).toEqual([]);
    expect(await xlsxRows(await of('xlsx'), 'Submissions')).toEqual([]);
    expect(jsonRows(await of('json'), 'submissions')).toEqual([]);
    expect((await of('csv')).toString('utf8').split('\r\n')).toHaveLength(3);
  });
});
