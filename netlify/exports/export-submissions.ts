import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { askedColumns, cellsFor, type AskedColumn } from '../../src/domain/sheet/asked-columns.ts';
import type { Cell } from '../../src/domain/sheet/cell.ts';
import { codebookColumns, codebookRows } from '../../src/domain/sheet/codebook.ts';
import { withOneLabel, type Revision } from '../../src/domain/sheet/one-label.ts';
import { submissionColumns, type FactColumn } from '../../src/domain/sheet/submission-columns.ts';
import type { TextKeys } from '../text-keys.ts';
import { exported, type Exported, type Exporting } from './exported.ts';
import type { Document, FormatName } from './formats.ts';
import { notesOn } from './notes.ts';
import type { Reader } from './reading.ts';
import { revisionsOf, storedIn } from './rows.ts';
import type { Table } from './table.ts';
import { wordsFor } from './words.ts';

/** What an export has to be told of a consultation. */
export type ExportedConsultation = Pick<
  Consultation,
  'slug' | 'earlierSlugs' | 'title' | 'revision' | 'questionnaire' | 'challenges' | 'versions'
>;

export interface Wanted {
  consultation: ExportedConsultation;
  format: FormatName;
  withWords: boolean; // without, it is told only that something was written
}

export interface ExportingWords extends Exporting {
  textKeys: TextKeys;
}

/** Every submission in a row, by nothing that says whose it is, and what the columns mean. */
export const exportSubmissions = (wanted: Wanted, world: ExportingWords): Promise<Exported> =>
  exported(
    {
      name: `${wanted.consultation.slug}-submissions${wanted.withWords ? '-with-words' : ''}`,
      format: wanted.format,
      read: async (reader) => documentOf(await tablesFor(reader, wanted, world), wanted),
    },
    world,
  );

/** What the columns mean, by itself: CSV has room for one table. */
export const exportCodebook = (wanted: Omit<Wanted, 'format'>, world: ExportingWords) =>
  exported(
    {
      name: `${wanted.consultation.slug}-codebook`,
      format: 'csv',
      read: async (reader) =>
        documentOf((await tablesFor(reader, wanted, world)).toReversed(), wanted),
    },
    world,
  );

type Of = Omit<Wanted, 'format'>;

const documentOf = (tables: Table[], { consultation }: Of): Omit<Document, 'now'> => ({
  about: { consultation: codeOf(consultation), title: consultation.title },
  tables: tables as Document['tables'],
});

async function tablesFor(reader: Reader, wanted: Of, { textKeys }: ExportingWords) {
  const { consultation, withWords } = wanted;
  const revisions = await revisionsOf(reader, consultation);
  const readable = withOneLabel(revisions);
  const sheet: Sheet = {
    facts: submissionColumns(consultation, revisions),
    asked: askedColumns(readable),
    readable,
  };
  const { versions } = consultation;
  const notes = notesOn('submissions');
  return [
    {
      name: 'Submissions',
      key: 'submissions',
      columns: [...sheet.facts, ...sheet.asked],
      rows: rowsOf(reader, { ...wanted, ...sheet }, textKeys),
    },
    {
      name: 'Codebook',
      key: 'codebook',
      columns: codebookColumns,
      rows: codebookRows({ ...sheet, revisions, versions, withWords, notes }),
    },
  ];
}

interface Sheet {
  facts: FactColumn[];
  asked: AskedColumn[];
  readable: Revision[];
}

async function* rowsOf(reader: Reader, of: Of & Sheet, keys: TextKeys): AsyncGenerator<Cell[]> {
  const { consultation, facts, asked, readable, withWords } = of;
  const cells = new Map(
    readable.map((each) => [each.revision, cellsFor(each, asked, { withWords })] as const),
  );
  let row = 0;
  for await (const stored of storedIn(reader, codeOf(consultation))) {
    const told = { ...stored.facts, row: ++row };
    const answers = withWords ? wordsFor(stored, keys) : stored.answers;
    yield [...facts.map(({ value }) => value(told)), ...cells.get(told.revision)!(answers)];
  }
}
