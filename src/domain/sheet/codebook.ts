import { asks, STANDARD } from '../audience-version.ts';
import type { Consultation } from '../consultation.ts';
import { kindOf } from '../questions/kinds.ts';
import { labelOf, type Option } from '../questions/question.ts';
import { WRITTEN, type AskedColumn } from './asked-columns.ts';
import type { Cell } from './cell.ts';
import { isNumber, type Revision } from './one-label.ts';
import { otherWords } from './other-words.ts';
import type { FactColumn } from './submission-columns.ts';

/** What a sheet's codes and cells mean: a row for each column, each thing that a cell can hold, each note. */
export const codebookColumns = [
  { code: 'column', heading: 'Column' },
  { code: 'heading', heading: 'Heading' },
  { code: 'question', heading: 'Question' },
  { code: 'kind', heading: 'Kind of question' },
  { code: 'asked', heading: 'Who was asked' },
  { code: 'cell', heading: 'In the cell' },
  { code: 'option', heading: 'Code of the option' },
  { code: 'meaning', heading: 'Meaning' },
  { code: 'note', heading: 'Note' },
] as const;

type Entry = Partial<Record<(typeof codebookColumns)[number]['code'], Cell>>;

export interface Described {
  facts: FactColumn[];
  asked: AskedColumn[];
  revisions: Revision[]; // as they were asked, newest first
  versions: Consultation['versions'];
  withWords: boolean;
  notes: string[];
}

export const codebookRows = (described: Described): Cell[][] =>
  [
    ...described.facts.flatMap(factEntries),
    ...described.asked.flatMap((each) => askedEntries(each, described)),
    ...described.notes.map((note): Entry => ({ note })),
  ].map((entry) => codebookColumns.map(({ code }) => entry[code]));

const factEntries = ({ code: column, heading, options, note }: FactColumn): Entry[] => [
  { column, heading, note },
  ...options.map(({ code, label }) => ({
    column,
    cell: cellOf(code, code),
    option: code,
    meaning: label,
  })),
];

/** A number is itself in a cell. */
const cellOf = (code: string, text: string): Cell => (isNumber(code) ? Number(code) : text);

function askedEntries(each: AskedColumn, described: Described): Entry[] {
  const { code: column, heading, question, isWords } = each;
  const own: Entry = {
    ...{ column, heading, question: question.text, kind: question.kind },
    asked: whoWasAsked(each, described),
    note: otherWords(each, described.revisions),
  };
  const cells = optionsOf(each).map(({ code, label }) => ({
    ...{ column, cell: cellOf(code, label), option: code, meaning: label },
    note: otherWords(each, described.revisions, code),
  }));
  return isWords && !described.withWords ? [own, { column, ...written }] : [own, ...cells];
}

const optionsOf = ({ isWords, options }: AskedColumn): Option[] => (isWords ? [] : options);

const written: Entry = {
  cell: WRITTEN,
  meaning: 'Something was written. The words are not in this file',
};

/** “Easy Read, Young people; only after “Yes” to “Do you use the library?”” */
function whoWasAsked({ question }: AskedColumn, { asked, versions }: Described): string {
  const all = [{ name: STANDARD, title: 'Standard' }, ...versions];
  const asking = all.filter(({ name }) => asks(name, question));
  const whom =
    asking.length === all.length ? 'Everybody' : asking.map(({ title }) => title).join(', ');
  const { onlyIf } = question;
  const before = asked.find((each) => each.question.code === onlyIf?.question)?.question;
  if (!onlyIf || !before) return whom;
  const options = kindOf(before).options(before);
  const labels = onlyIf.options.map((each) => `“${labelOf(options, each)}”`).join(' or ');
  return `${whom}; only after ${labels} to “${before.text}”`;
}
