import type { Questionnaire } from '../questionnaire.ts';
import { kindOf, question, type Question } from '../questions/kinds.ts';

/** A questionnaire as it was asked for a time. */
export interface Revision {
  revision: string;
  questionnaire: Questionnaire;
}

/**
 * The revisions, newest first, with one label for an option whenever it was chosen and whatever it was
 * called then, and no label for two options of a question: so a cell always leads to a code.
 */
export function withOneLabel(revisions: Revision[]): Revision[] {
  const labels = new Map(
    [...definitionsOf(revisions)].map(([code, all]) => [code, labelsFor(all)] as const),
  );
  return revisions.map(({ revision, questionnaire }) => ({
    revision,
    questionnaire: {
      ...questionnaire,
      questions: questionnaire.questions.map((each) =>
        question.parse(relabelled(each, labels.get(each.code)!)),
      ),
    },
  }));
}

/** Every question that any revision asks by its code, as each asks it, newest first. */
export function definitionsOf(revisions: Revision[]): Map<string, Question[]> {
  const all = revisions.flatMap(({ questionnaire }) => questionnaire.questions);
  return Map.groupBy(all, ({ code }) => code);
}

/** A number in a cell is its own code: a step of a scale, or whether something was ticked. */
export const isNumber = (code: string): boolean => /^\d+$/.test(code);

type Labels = Map<string, string>;

function labelsFor(definitions: Question[]): Labels {
  const all = definitions.flatMap((each) => kindOf(each).options(each)).toReversed(); // the newest counts
  const labels = new Map(all.map(({ code, label }) => [code, label]));
  const cells = [...labels].map(([code, label]) => (isNumber(code) ? code : label));
  return new Set(cells).size === cells.length ? labels : withCodes(labels);
}

const withCodes = (labels: Labels): Labels =>
  new Map([...labels].map(([code, label]) => [code, `${label} (${code})`]));

/** Whatever has a code and a label in it, however deep, gets the label that its code has. */
function relabelled(value: unknown, labels: Labels): unknown {
  if (Array.isArray(value)) return value.map((each) => relabelled(each, labels));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, relabelled(each, labels)]);
  const { code, label, ...rest } = Object.fromEntries(entries) as Record<string, unknown>;
  const known = typeof code === 'string' && label !== undefined ? labels.get(code) : undefined;
  return {
    ...rest,
    ...(code !== undefined && { code }),
    ...(label !== undefined && { label: known ?? label }),
  };
}
