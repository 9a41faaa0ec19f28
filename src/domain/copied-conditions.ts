import { codesIn } from './frozen-codes.ts';

type Fields = Record<string, unknown>;

/** `copy` of a document, in which each condition names the questions and options of the copy. */
export function withConditions(copy: Fields, original: Fields): Fields {
  const questions = listOf(fieldsOf(copy['questionnaire'])['questions']);
  if (questions.length === 0) return copy;
  const olds = listOf(fieldsOf(original['questionnaire'])['questions']);
  const challenges = renamed(original['challenges'], copy['challenges']);
  const names = new Map(olds.map((old, at) => [old['code'], renamings(old, questions[at]!)]));
  return {
    ...copy,
    questionnaire: {
      ...fieldsOf(copy['questionnaire']),
      questions: questions.map((each) => conditioned(each, { names, challenges })),
    },
  };
}

/** New codes by old ones. */
type Renamed = Map<string, string>;

interface Renaming {
  question: unknown; // its new code
  options: Renamed;
}

const renamings = (old: Fields, copied: Fields): Renaming => ({
  question: copied['code'],
  options: renamed(old, copied),
});

/** A copy has the same codes in the same places, so the first of one is the first of the other. */
function renamed(old: unknown, copied: unknown): Renamed {
  const now = codesIn(copied).map(({ was }) => was);
  return new Map(codesIn(old).map(({ was }, index) => [was, now[index] ?? was]));
}

function conditioned(
  question: Fields,
  { names, challenges }: { names: Map<unknown, Renaming>; challenges: Renamed },
): Fields {
  const onlyIf = fieldsOf(question['onlyIf']);
  const target = names.get(onlyIf['question']);
  if (!target || !Array.isArray(onlyIf['options'])) return question;
  const options = onlyIf['options'].map(
    (code: unknown) => target.options.get(String(code)) ?? challenges.get(String(code)) ?? code,
  );
  return { ...question, onlyIf: { ...onlyIf, question: target.question, options } };
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
