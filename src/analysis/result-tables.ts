import type { Questionnaire } from '../domain/questionnaire.ts';
import { kindOf, type Answer, type Question } from '../domain/questions/kinds.ts';
import type { Table } from '../domain/questions/kind.ts';
import type { Dimension, ResultRow, ResultTable } from '../domain/results.ts';
import { answersTo, type Cell, type Counted } from './tallies.ts';

export interface Group {
  code: string;
  label: string;
  cells: Cell[]; // nobody is in those of two groups
}

/** What cells are told apart by: what people answered, how it came, and what they read. */
export type By = Dimension | 'group';

/** The cells of each group, in the order that `named` gives; nobody is shown who is in none. */
export const groupsOf = (cells: Cell[], by: By, named: Omit<Group, 'cells'>[]): Group[] =>
  named
    .map((each) => ({ ...each, cells: cells.filter((cell) => cell[by] === each.code) }))
    .filter((each) => each.cells.length > 0);

/** Every table of a question’s answers: those of everybody, and of each group beside them. */
export function tablesOf(question: Question, cells: Cell[], groups: Group[]): ResultTable[] {
  return kindOf(question)
    .tables(question)
    .map((table) => {
      const row = (of: Group) => rowOf(table, of, answersTo(of.cells, question));
      const { code, heading, most, of, options } = table;
      return {
        ...{ code, heading, most, ...(of && { of }) },
        options: options.map(({ code, label }) => ({ code, label })),
        everyone: row({ code: '', label: 'Everybody', cells }),
        groups: groups.map(row),
      };
    });
}

/** Its base is who chose anything in this table: a question may have more than one. */
function rowOf(table: Table<Answer>, { code, label }: Group, counted: Counted[]): ResultRow {
  const counts = new Map(table.options.map((each) => [each.code, 0]));
  let base = 0;
  for (const { answer, people } of counted) {
    const chosen = table.chosen(answer);
    base += table.of === 'judgements' ? people * chosen.length : chosen.length > 0 ? people : 0;
    for (const each of chosen) counts.set(each, (counts.get(each) ?? 0) + people);
  }
  return { code, label, base, counts: table.options.map((each) => counts.get(each.code)!) };
}

/** A number’s middle and ends, where anybody gave one. */
export function numbersOf(question: Question, cells: Cell[]) {
  if (question.kind !== 'number') return undefined;
  const given = answersTo(cells, question)
    .map(({ answer, people }) => ({ number: answer as number, people }))
    .sort((a, b) => a.number - b.number);
  if (given.length === 0) return undefined;
  const all = given.reduce((sum, { people }) => sum + people, 0);
  return {
    median: (atPlace(given, Math.floor((all - 1) / 2)) + atPlace(given, Math.floor(all / 2))) / 2,
    least: given[0]!.number,
    most: given.at(-1)!.number,
    sum: given.reduce((sum, { number, people }) => sum + number * people, 0),
  };
}

function atPlace(given: { number: number; people: number }[], place: number): number {
  let before = 0;
  return given.find(({ people }) => (before += people) > place)!.number;
}

/** The codes that `by` can have, with the words for them. */
export function namesOf(by: string, { questions }: Questionnaire): Omit<Group, 'cells'>[] {
  const question = questions.find(({ code }) => code === by);
  return question?.kind === 'choice'
    ? question.options.map(({ code, label }) => ({ code, label }))
    : [];
}
