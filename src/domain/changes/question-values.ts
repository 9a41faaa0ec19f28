import { structure, type MeaningChange } from './meaning-change.ts';
import type { Pair } from './parts.ts';
import { isEmpty, same } from './same.ts';
import type { WrittenQuestion } from './written.ts';

interface Values {
  asked: string; // the question, as it was
  was: unknown;
  is: unknown;
}

/** Parts of a question that are no words: who is asked it, and what can be answered. */
const sentences: Record<string, (values: Values) => string> = {
  min: ({ asked, was, is }) =>
    `${asked} takes ${shown(is, 1)} choices or more, not ${shown(was, 1)}`,
  max: ({ asked, was, is }) =>
    `${asked} takes up to ${shown(is, 'any number of')} choices, not ${shown(was, 'any number')}`,
  maxLength: ({ asked, was, is }) =>
    `${asked} takes up to ${shown(is, 'any number of')} characters, not ${shown(was, 'any number')}`,
  short: ({ asked, is }) => `${asked} is answered in a ${is ? 'line' : 'box'}`,
  smallest: ({ asked, was, is }) => `${asked} takes numbers from ${shown(is)}, not ${shown(was)}`,
  largest: ({ asked, was, is }) => `${asked} takes numbers up to ${shown(is)}, not ${shown(was)}`,
  from: ({ asked, was, is }) => `The scale of ${asked} begins at ${shown(is)}, not ${shown(was)}`,
  to: ({ asked, was, is }) => `The scale of ${asked} ends at ${shown(is)}, not ${shown(was)}`,
  places: ({ asked, was, is }) => `${asked} has ${shown(is)} places, not ${shown(was)}`,
  screens: ({ asked, was, is }) => `${asked} is asked ${shown(is)} times, not ${shown(was)}`,
  onlyIf: ({ asked, was, is }) =>
    `${asked} is asked of ${wider({ was, is }, ['some people only', 'other people', 'everybody'])}`,
  askedIn: ({ asked, was, is }) =>
    `${asked} is asked in ${wider({ was, is }, ['some versions only', 'other versions', 'every version'])}`,
};

export const valueParts = Object.keys(sentences);

export const valueChanges = (
  asked: string,
  [before, after]: Pair<WrittenQuestion>,
): MeaningChange[] =>
  Object.entries(sentences)
    .filter(([part]) => !same(inOrder(before[part]), inOrder(after[part])))
    .map(([part, say]) =>
      structure('questionnaire', say({ asked, was: before[part], is: after[part] })),
    );

const shown = (value: unknown, none: string | number = 'none'): string => String(value ?? none);

/** What is left out holds for everybody. */
function wider(
  { was, is }: { was: unknown; is: unknown },
  [some, others, all]: [some: string, others: string, all: string],
): string {
  if (isEmpty(is)) return all;
  return isEmpty(was) ? some : others;
}

/** Codes of options and names of versions stand in no order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.toSorted();
  if (typeof value !== 'object' || value === null || !('options' in value)) return value;
  return { ...value, options: inOrder(value.options) };
}
