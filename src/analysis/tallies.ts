import { kindOf, type Answer, type Question } from '../domain/questions/kinds.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import type { Channel } from '../domain/submission.ts';

/**
 * How many people gave one answer, or one part of it, in one way. Cells of a tally differ in something
 * else than `people`. They add up: those of two halves, merged, are those of the whole.
 */
export interface Cell {
  day: string | null; // 2025-07-21; told of submissions as a whole only
  version: string;
  channel: Channel;
  order: number;
  revision: string;
  isFlagged: boolean;
  group: string; // the option chosen of the question that results are grouped by; '' of who chose none
  question: string; // '' of submissions as a whole
  part: Answer | null; // null counts whoever answered
  people: number;
}

/** Which of all cells to look at: those that are alike in what is given. */
export type Filter = {
  [Name in 'version' | 'channel' | 'revision' | 'isFlagged' | 'group']?: Cell[Name] | undefined;
};

/** How a consultation's answers are counted: what the database is told of kinds of question. */
export function howCounted({ questions }: Questionnaire) {
  const counted = (how: string): string[] =>
    questions.filter((each) => kindOf(each).counted === how).map(({ code }) => code);
  return { whole: counted('whole'), parts: counted('parts'), never: counted('never') };
}

const keyOf = (cell: Cell): string => JSON.stringify(sorted({ ...cell, people: 0 }));

/** An answer's fields come in whatever order they were stored in. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each as unknown)]));
}

/** The tally of everybody in any of `tallies`, none of whom are in two of them. In a fixed order. */
export function mergeTallies(...tallies: Cell[][]): Cell[] {
  const merged = new Map<string, Cell>();
  for (const cell of tallies.flat()) {
    const key = keyOf(cell);
    const { people = 0 } = merged.get(key) ?? {};
    merged.set(key, { ...cell, people: people + cell.people });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

export function cellsLike(cells: Cell[], filter: Filter): Cell[] {
  const wanted = Object.entries(filter) as [keyof Filter, unknown][];
  return cells.filter((cell) =>
    wanted.every(([name, value]) => value === undefined || cell[name] === value),
  );
}

/** How many people gave each answer, or part of one, to a question. */
export interface Counted {
  answer: Answer;
  people: number;
}

export const answersTo = (cells: Cell[], { code }: Pick<Question, 'code'>): Counted[] =>
  cells.flatMap(({ question, part, people }) =>
    question === code && part !== null ? [{ answer: part, people }] : [],
  );

/** How many people answered a question, whatever they said; with no question, how many submitted. */
export const answeredBy = (cells: Cell[], question = ''): number =>
  sum(cells.filter((cell) => cell.question === question && cell.part === null));

export const sum = (counts: { people: number }[]): number =>
  counts.reduce((total, { people }) => total + people, 0);
