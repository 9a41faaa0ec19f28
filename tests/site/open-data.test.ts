import { describe, expect, inject, it } from 'vitest';
import { csvReaders } from '../support/csv-readers.ts';
import { parkResults } from '../support/results-seed.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const address = '/consultations/park-play-area/';
const park = await parkResults();
const tables = park.questions.flatMap((question) => question.tables);

describe('figures for programs', () => {
  it.each(Object.entries(csvReaders))(
    'are a table to %s, with the columns that are explained',
    async (_name, read) => {
      const file = await person.get(`${address}results.csv`);
      expect(file.headers.get('content-type')).toMatch(/^text\/csv/);
      const [head, ...rows] = read(file.html);
      const explained = JSON.parse(
        (await person.get(`${address}results.csv-metadata.json`)).html,
      ) as {
        'dc:license': object;
        tableSchema: { columns: { name: string }[] };
      };
      expect(explained['dc:license']).toEqual({
        '@id': expect.stringContaining('open-government-licence'),
      });
      expect(head).toEqual(explained.tableSchema.columns.map(({ name }) => name));
      const figures = tables.reduce(
        (sum, { options, figures }) => sum + options.length * (1 + figures.groups.length),
        0,
      );
      expect(rows).toHaveLength(figures);
      const people = rows.map((row) => Number(row[head!.indexOf('people')]));
      expect(people.filter((count) => count % 5 !== 0)).toEqual([]);
    },
  );

  it('are the protected tables, with licence, notes and what the columns mean', async () => {
    const file = await person.get(`${address}results.json`);
    expect(file.headers.get('content-type')).toMatch(/^application\/json/);
    const open = JSON.parse(file.html) as Record<string, unknown>;
    expect(open).toMatchObject({
      licence: { name: 'Open Government Licence v3.0' },
      release: 1,
      questions: JSON.parse(JSON.stringify(park.questions)) as object,
    });
    expect(Object.keys(open)).not.toContain('by');
  });
});

it.each([
  'results/',
  'results/work-on-first/',
  'results.csv',
  'results.json',
  'results.csv-metadata.json',
])('there is no %s of a consultation that people can answer', async (name) => {
  expect((await person.get(`/consultations/send-priorities/${name}`)).status).toBe(404);
});
