import type { Question } from '../../domain/questionnaire.ts';
import type { PickAnswer } from '../../domain/questions/pick.ts';
import type { Choice } from './rank-ranges.ts';
import { answersTo, type Cell } from '../tallies.ts';

/** A question that asks which challenges come first. */
export type Prioritising = Extract<Question, { kind: 'pick' | 'rank' }>;

export const isPrioritising = (question: Question): question is Prioritising =>
  question.kind === 'pick' || question.kind === 'rank';

/**
 * The challenges that people named, the first ranked first, and how many named these; “None of these”
 * names none. Each once, and in an order that does not depend on that of the cells.
 */
export function choicesAmong({ code, kind, options }: Prioritising, cells: Cell[]): Choice[] {
  const items = new Set(options.map((each) => each.code));
  const counts = new Map<string, number>();
  for (const { answer, people } of answersTo(cells, { code })) {
    const all = kind === 'rank' ? (answer as string[]) : (answer as PickAnswer).chosen;
    const named = all.filter((each) => items.has(each)).join(' ');
    counts.set(named, (counts.get(named) ?? 0) + people);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([named, count]) => ({ chosen: named === '' ? [] : named.split(' '), count }));
}

export const total = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { count }) => sum + count, 0);

/** How many named an item. */
export const naming = (choices: readonly Choice[], item: string): number =>
  total(choices.filter(({ chosen }) => chosen.includes(item)));
