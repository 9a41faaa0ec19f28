import type { Questionnaire } from '../../domain/questionnaire.ts';
import { kindOf, type Question } from '../../domain/questions/kinds.ts';
import type { ResultRow, ResultTable } from '../../domain/results.ts';
import type { CountedRow, CountedTable } from './counted-table.ts';
import { groupsOf, namesOf, tablesOf, type Group } from '../result-tables.ts';
import type { Cell } from '../tallies.ts';

/** A table that can be published once it is protected: exact until then, and for nobody to see. */
export interface Publishable extends Omit<ResultTable, 'everyone' | 'groups'> {
  counted: CountedTable;
}

/** Whether people’s answers to it are counted. What they wrote, or judged many times over, is not. */
export const isPublishable = (question: Question): boolean =>
  kindOf(question)
    .tables(question)
    .some((table) => table.of === undefined);

/**
 * The tables of a question’s answers that count people, broken down by the answers to one question.
 * That question itself is not: each of its groups would have chosen one option.
 */
export function publishablesOf(
  question: Question,
  { cells, by, questionnaire }: { cells: Cell[]; by: string; questionnaire: Questionnaire },
): Publishable[] {
  const groups = question.code === by ? [] : groupsOf(cells, 'group', namesOf(by, questionnaire));
  return tablesOf(question, cells, groups as Group[])
    .filter((table) => table.of === undefined)
    .map((table) => ({ ...wordsOf(table), counted: countedTable(question, table) }));
}

const wordsOf = ({ code, heading, most, options }: ResultTable) => ({
  ...{ code, heading, most, options },
});

function countedTable(question: Question, table: ResultTable): CountedTable {
  const total = countedRow(table, table.everyone);
  const groups = table.groups.map((each) => ({
    ...{ code: each.code, label: each.label },
    ...countedRow(table, each),
  }));
  return { picks: picksOf(question, table), total, groups };
}

const countedRow = ({ options }: ResultTable, { base, counts }: ResultRow): CountedRow => ({
  base,
  counts: Object.fromEntries(options.map(({ code }, index) => [code, counts[index]!])),
});

/** How many options each person chose, as far as the question says and no answer contradicts it. */
function picksOf(question: Question, { most, options, everyone, groups }: ResultTable) {
  const fewest = fewestOf(question);
  const rows = [everyone, ...groups].map(({ base, counts }) => ({
    base,
    chosen: counts.reduce((sum, each) => sum + each, 0),
  }));
  const hold = (isWith: (row: (typeof rows)[number]) => boolean) => rows.every(isWith);
  // An earlier revision may have let people choose more, or fewer.
  return {
    fewest: [fewest, 1].find((each) => hold(({ base, chosen }) => chosen >= each * base)) ?? 0,
    most: hold(({ base, chosen }) => chosen <= most * base) ? most : options.length,
  };
}

const fewestOf = (question: Question): number =>
  question.kind === 'several' && question.exclusive.length === 0 ? (question.min ?? 1) : 1;
