import { columnsOf, type Answers } from '../questionnaire.ts';
import { kindOf, type Question } from '../questions/kinds.ts';
import type { Option } from '../questions/question.ts';
import type { Cell } from './cell.ts';
import { definitionsOf, type Revision } from './one-label.ts';

/** A column of what somebody answered, whichever revision they were asked. */
export interface AskedColumn {
  code: string;
  heading: string;
  question: Question; // as it was asked last
  options: Option[]; // what stands in it, where that is one of a list
  isWords: boolean; // people's own
}

/**
 * The columns of all that any revision asks, newest first: the questions in the order of the newest,
 * then those that only older ones ask. There whoever answered what.
 */
export const askedColumns = (revisions: Revision[]): AskedColumn[] =>
  [...definitionsOf(revisions).values()].flatMap(columnsOfQuestion);

function columnsOfQuestion(definitions: Question[]): AskedColumn[] {
  const all = definitions.flatMap((each) => kindOf(each).columns(each));
  return [...Map.groupBy(all, ({ code }) => code).values()].map((columns) => ({
    code: columns[0]!.code,
    heading: columns[0]!.heading,
    question: definitions[0]!,
    options: once(columns.flatMap(({ options }) => options ?? [])),
    isWords: columns.some(({ isWords }) => isWords),
  }));
}

const once = (options: Option[]): Option[] => [
  ...Map.groupBy(options, ({ code }) => code)
    .values()
    .map(([first]) => first!),
];

/** That something was written, where the words are not told. */
export const WRITTEN = 1;

/** Reads answers to one revision into the columns of all of them. */
export function cellsFor(
  { questionnaire }: Revision,
  columns: AskedColumn[],
  { withWords }: { withWords: boolean },
): (answers: Answers) => Cell[] {
  const own = new Map(columnsOf(questionnaire).map((each) => [each.code, each]));
  const readers = columns.map(({ code }) => {
    const { value = () => undefined, isWords = false } = own.get(code) ?? {};
    return isWords && !withWords
      ? (answers: Answers) => (value(answers) === undefined ? undefined : WRITTEN)
      : value;
  });
  return (answers) => readers.map((read) => read(answers));
}
