import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { keepAboutYou } from '../../netlify/receiver/about-you-store.ts';
import { exportAboutYou } from '../../netlify/exports/export-about-you.ts';
import { exportSubmissions } from '../../netlify/exports/export-submissions.ts';
import { receiptFor } from '../../netlify/receiver/seals.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { codesBy, csvRows, jsonRows, taken, xlsxRows, type Told } from '../support/exported.ts';
import { alwaysOpen, newId, sealedFor } from '../support/submission.ts';
import { ownDatabase, testKeys, testSecret } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
const { pool } = database;
const person = new pg.Pool({ connectionString: database.url, options: '-c role=checkback_person' });
person.on('error', () => undefined);
afterAll(async () => {
  await person.end();
  await database.drop();
});

const asked = alwaysOpen();
const consultation = libraryHours();
const world = { pool, textKeys: testKeys.textKeys, now: () => new Date('2026-04-01T10:00:00Z') };

const said = Array.from({ length: 30 }, (_, index) => ({
  age: index % 2 ? 'age-16-to-24' : 'age-65-or-over',
  ...(index % 3 && { religion: 'no-religion' }),
}));

beforeAll(async () => {
  const people = { pool: person, secret: testSecret, clockShift: 0 };
  for (const [index, answers] of said.entries()) {
    const id = newId();
    await createStore(pool).add(
      sealedFor(asked, { id, answers: { missed: `Text ${index}` } }),
      asked,
    );
    const receipt = receiptFor(id, codeOf(asked), testSecret);
    await keepAboutYou({ consultation: codeOf(asked), receipt, answers, choices: [] }, people);
  }
});

const file = (format: 'csv' | 'xlsx' | 'json') =>
  taken(exportAboutYou({ consultation, format }, world));

const answered = (row: Told) =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));

it('exportAboutYou() has what people said of themselves, in the order of keys that lead nowhere', async () => {
  const { rows } = await pool.query<{ answers: object }>(
    'select answers from special.about_you order by key',
  );
  const json = await file('json');
  const codesOf = codesBy(jsonRows(json, 'codebook'));
  const stored = rows.map(({ answers }) => answers);
  expect(stored).toHaveLength(30);
  expect(jsonRows(json, 'aboutYou').map((row) => answered(codesOf(row)))).toEqual(stored);
  expect(csvRows(await file('csv')).map((row) => answered(codesOf(row)))).toEqual(stored);
  expect(
    (await xlsxRows(await file('xlsx'), 'About you')).map((row) => answered(codesOf(row))),
  ).toEqual(stored);
});

it('exportAboutYou() has no column but those of the questions about oneself', async () => {
  const [row] = jsonRows(await file('json'), 'aboutYou');
  expect(Object.keys(row!)).toEqual([
    ...['age', 'sex', 'ethnic-group'],
    ...['white', 'mixed', 'asian', 'black', 'another'].map((each) => `ethnic-background-${each}`),
    ...['health-condition', 'activity-restriction', 'religion', 'orientation'],
  ]);
});

it('exportSubmissions() has nothing of what people said of themselves', async () => {
  const submissions = exportSubmissions({ consultation, format: 'json', withWords: true }, world);
  const text = (await taken(submissions)).toString('utf8');
  expect(text).toContain('Text 7');
  expect(text).not.toMatch(/65 or over|age-65|religion/i);
});

it('exportAboutYou() says in the name of its file what it is', async () => {
  const { filename, body } = await exportAboutYou({ consultation, format: 'csv' }, world);
  expect(filename).toBe('library-hours-about-you-2026-04-01.csv');
  await body.cancel();
});
