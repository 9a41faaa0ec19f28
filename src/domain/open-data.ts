import { cellText, type PublishedFigures, type PublishedRow } from './published-figures.ts';
import type { PublishedResults, PublishedTable } from './published-results.ts';
import { methodNotes, whatIsNotShown } from './results-notes.ts';
import type { Cell } from './sheet/cell.ts';
import { csvOf } from './sheet/csv.ts';

export const LICENCE = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** What each column holds. There is nothing in a file of figures but protected tables. */
const columns = [
  ['question', 'string', 'Code of the question'],
  ['question_text', 'string', 'The question as it was asked'],
  ['table', 'string', 'Code of the table: a question can have more than one'],
  ['table_heading', 'string', 'What the table counts'],
  ['group', 'string', 'Code of the group of people; empty for everybody who answered'],
  ['group_label', 'string', 'The group in words'],
  ['groups_in_it', 'string', 'Codes of the groups that were put together in this one'],
  ['option', 'string', 'Code of the answer'],
  ['option_label', 'string', 'The answer as it was offered'],
  ['people', 'integer', 'How many people chose it, to the nearest 5; 5 stands for a few'],
  ['people_base', 'integer', 'How many people in the group answered, to the nearest 5'],
  ['percent', 'integer', 'people of people_base; empty where that would tell too much'],
  [
    'range_low',
    'integer',
    'Percent: the lower end of the 95% range (Wilson), of 50 people or more',
  ],
  ['range_high', 'integer', 'Percent: the upper end of that range'],
  ['in_words', 'string', 'The figure as the page shows it: “fewer than 8”, “nearly all”'],
] as const;

const dataRows = ({ questions }: PublishedResults): Cell[][] =>
  questions.flatMap(({ code, text, tables }) =>
    tables.flatMap((table) =>
      groupsOf(table.figures).flatMap((group) => rowsOf(table, group, [code, text])),
    ),
  );

interface Group extends PublishedRow {
  code: string;
  label: string;
  of?: string[] | undefined;
}

const groupsOf = ({ total, groups }: PublishedFigures): Group[] => [
  { code: '', label: 'Everybody', ...total },
  ...groups,
];

const rowsOf = (table: PublishedTable, group: Group, question: Cell[]): Cell[][] =>
  table.options.map(({ code, label }, index) => {
    const cell = group.options[index]!;
    return [
      ...[...question, table.code, table.heading],
      ...[group.code, group.label, group.of?.join(' ')],
      ...[code, label, cell.count, group.base, cell.percent],
      ...[cell.range?.low, cell.range?.high, cellText(cell, table.figures.thresholds.small)],
    ];
  });

/** The figures as a table. */
export const openCsv = (results: PublishedResults): string =>
  csvOf([columns.map(([name]) => name), ...dataRows(results)]);

export interface Publisher {
  council: string;
  title: string; // of the consultation
}

/** What the table's columns mean, as “CSV on the Web” says it (W3C, 2015). */
export const openMetadata = ({ release }: PublishedResults, { council, title }: Publisher) => ({
  '@context': 'http://www.w3.org/ns/csvw',
  url: 'results.csv',
  'dc:title': `${title}: what people answered`,
  'dc:publisher': council,
  'dc:license': { '@id': LICENCE.url },
  'dc:identifier': `Release ${release}`,
  tableSchema: {
    columns: columns.map(([name, datatype, description]) => ({
      ...{ name, titles: name, datatype, 'dc:description': description },
    })),
  },
});

/** All that is published, and how it may be used and read. */
export function openJson(results: PublishedResults, { council, title }: Publisher) {
  const { consultation, release, asOf, questions, method, checksum } = results;
  return {
    ...{ title, consultation, publisher: council, licence: LICENCE },
    ...{ release, countedAt: asOf, checksum },
    notes: [...whatIsNotShown(results), ...methodNotes(results)],
    columns: columns.map(([name, type, meaning]) => ({ name, type, meaning })),
    ...{ method, questions },
  };
}
