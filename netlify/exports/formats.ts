import { CSV_START, csvRow } from '../../src/domain/sheet/csv.ts';
import { jsonRow } from '../../src/domain/sheet/json.ts';
import { inChunks } from './chunks.ts';
import { headOf, type Table } from './table.ts';
import { xlsxOf } from './xlsx.ts';

/** What is written: one table, and whatever explains it where a format has room for more than one. */
export interface Document {
  about: Record<string, string>; // what JSON says before all tables
  tables: [Table, ...Table[]];
  now: Date;
}

interface Format {
  type: string;
  write: (document: Document) => AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

export type FormatName = 'csv' | 'xlsx' | 'json';

export const formats: Record<FormatName, Format> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: ({ tables: [table] }) => inChunks(csvTexts(table)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ({ tables, now }) => xlsxOf(tables, { now }),
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: (document) => inChunks(jsonTexts(document)),
  },
};

async function* csvTexts(table: Table): AsyncGenerator<string> {
  yield CSV_START;
  for (const cells of headOf(table)) yield csvRow(cells);
  for await (const cells of table.rows) yield csvRow(cells);
}

async function* jsonTexts({ about, tables }: Document): AsyncGenerator<string> {
  yield JSON.stringify(about).slice(0, -1);
  for (const { key, columns, rows } of tables) {
    const codes = columns.map(({ code }) => code);
    yield `,\n"${key}":[`;
    let between = '\n';
    for await (const cells of rows) {
      yield between + jsonRow(codes, cells);
      between = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}
