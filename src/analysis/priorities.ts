import type { Question } from '../domain/questionnaire.ts';
import type { PickAnswer } from '../domain/questions/pick.ts';
import type { Priorities } from '../domain/results.ts';
import { wilson } from './intervals.ts';
import { plackettLuce } from './plackett-luce.ts';
import { rankRanges, type Choice } from './rank-ranges.ts';
import type { Group } from './result-tables.ts';
import { answersTo, type Cell, type Counted } from './tallies.ts';

/** A question that asks which challenges come first. */
export type Prioritising = Extract<Question, { kind: 'pick' | 'rank' }>;

export const isPrioritising = (question: Question): question is Prioritising =>
  question.kind === 'pick' || question.kind === 'rank';

/** The challenges that each answer names; “None of these” names none. */
export function choicesAmong({ kind, options }: Prioritising, counted: Counted[]): Choice[] {
  const items = new Set(options.map(({ code }) => code));
  return counted.map(({ answer, people }) => {
    const all = kind === 'rank' ? (answer as string[]) : (answer as PickAnswer).chosen;
    return { chosen: all.filter((code) => items.has(code)), count: people };
  });
}

/** Which challenges come first for the people in `cells`, and how sure that is. */
export function prioritiesOf(question: Prioritising, cells: Cell[], groups: Group[]): Priorities {
  const choices = choicesAmong(question, answersTo(cells, question));
  const base = total(choices);
  const items = question.options.map(({ code }) => code);
  const ranges = rankRanges(choices, items);
  void groups;
  const worths = question.kind === 'rank' ? worthsOf(choices, items) : undefined;
  const priorities = question.options.map(({ code, label }, index) => {
    const people = total(choices.filter(({ chosen }) => chosen.includes(code)));
    const { best, worst } = ranges[index]!;
    const { low, high } = wilson(people, base);
    return {
      ...{ code, label, people, low, high, best, worst },
      ...{ share: people / (base || 1), balanced: 0, inTop: 0 },
      ...worths?.[index],
    };
  });
  return {
    base,
    items: priorities.sort((a, b) => b.people - a.people),
    winners: [],
    differences: [],
  };
}

const worthsOf = (choices: Choice[], items: string[]) =>
  plackettLuce(
    choices.map(({ chosen, count }) => ({ ranking: chosen, count })),
    { kind: 'top-k', items },
  ).items.map(({ logWorth, quasiSe }) => ({ logWorth, quasiSe }));

export const total = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { count }) => sum + count, 0);
