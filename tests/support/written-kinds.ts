import { questionTypes } from '../../src/content/to-questionnaire.ts';
import { isOfChallenges } from '../../src/domain/questions/kinds.ts';
import type { Question } from '../../src/domain/questionnaire.ts';
import { challenges } from '../fixtures/challenges.ts';
import { asked } from '../fixtures/kinds.ts';
import type { Document } from './content.ts';
import { original } from './shipped.ts';

type Fields = Record<string, unknown>;

/** A question of each kind, with a condition and versions where nothing else has them. */
export const everyKind: Question[] = Object.values(asked).map((each): Question => {
  switch (each.kind) {
    case 'choice': {
      const [first, ...options] = each.options;
      return { ...each, options: [{ ...first!, letsQuote: true }, ...options] };
    }
    case 'number':
      return { ...each, onlyIf: { question: 'travel-by', options: ['bus', 'another-way'] } };
    case 'scale':
      return { ...each, askedIn: ['standard', 'young-people'] };
    case 'cards':
      return { ...each, options: challenges }; // pictures are an audience version’s
    default:
      return each;
  }
});

/** A question as the Studio keeps it. */
export function writtenQuestion(question: Question): Fields {
  const { kind, ...fields } = question;
  const own = isOfChallenges(question) ? withoutOptions(fields) : fields;
  const named = kind === 'number' ? withNamedLimits(own) : own;
  const onlyIf = question.onlyIf && { _type: 'condition', ...question.onlyIf };
  return {
    ...(keyed(named) as Fields),
    ...{ _type: questionTypes[kind], _key: question.code },
    ...(onlyIf && { onlyIf }),
  };
}

const withoutOptions = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'options'));

const withNamedLimits = ({ min, max, ...fields }: Fields): Fields => ({
  ...fields,
  smallest: min,
  largest: max,
});

/** The items of lists have keys in Sanity. */
function keyed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keyed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, each]) => [name, keyed(each)]);
  const key = 'code' in value && { _key: value.code, _type: 'option' };
  return { ...(Object.fromEntries(fields) as Fields), ...key };
}

/** The consultation that we ship, with these questions about the fixtures’ challenges. */
export const asking = (questions: unknown[]) => ({
  challenges: challenges.map(({ code, label, hint }) => ({
    ...{ _type: 'challenge', _key: code, code, title: label },
    ...(hint && { explanation: hint }),
  })),
  questionnaire: { _type: 'questionnaire', questions },
});

export const withEveryKind: Document = {
  ...original,
  ...asking(everyKind.map(writtenQuestion)),
};

/** The same with fields of the question of one kind changed. */
export const withKind = (kind: Question['kind'], fields: Fields) =>
  asking(
    everyKind.map((each) => ({
      ...writtenQuestion(each),
      ...(each.kind === kind ? fields : {}),
    })),
  );
