import type { KindName } from '../domain/questions/kinds.ts';
import type { FoundQuestion } from './found.ts';

type QuestionType = FoundQuestion['_type'];

/** What Sanity calls each kind of question. */
export const questionTypes = {
  choice: 'choiceQuestion',
  several: 'severalQuestion',
  text: 'textQuestion',
  number: 'numberQuestion',
  scale: 'scaleQuestion',
  pick: 'pickQuestion',
  rank: 'rankQuestion',
  agreement: 'agreementQuestion',
  cards: 'cardsQuestion',
  'best-worst': 'bestWorstQuestion',
} as const satisfies Record<KindName, QuestionType>;

const kindOf = Object.fromEntries(
  Object.entries(questionTypes).map(([kind, type]) => [type, kind]),
) as Record<QuestionType, KindName>;

type Written<Field extends string> = Partial<Record<Field, unknown>>;

/** A question as an officer wrote it, in whatever state. */
type WrittenQuestion = Written<Exclude<keyof FoundQuestion, '_type' | 'onlyIf'>> & {
  _type: QuestionType;
  onlyIf?: Written<'question' | 'options'> | null;
};

interface Asking {
  layout?: unknown;
  questions: WrittenQuestion[] | null;
  challenges: Written<'code' | 'title' | 'explanation'>[] | null;
}

/** The questionnaire as asked: a question about challenges takes its options from their list. */
export function toQuestionnaire({ layout, questions, challenges }: Asking) {
  const options = (challenges ?? []).map(({ code, title, explanation }) => ({
    code,
    label: title,
    hint: explanation,
  }));
  return {
    ...(layout ? { layout } : {}),
    questions: (questions ?? []).map((each) => toQuestion(each, options)),
  };
}

function toQuestion(found: WrittenQuestion, challenges: object[]) {
  const { _type, code, text, subject, hint, onlyIf, askedIn } = found;
  const kind = kindOf[_type];
  return {
    ...{ kind, code, text, subject, hint },
    ...(onlyIf?.question ? { onlyIf: { ...onlyIf, options: onlyIf.options ?? [] } } : {}),
    ...(isEmpty(askedIn) ? {} : { askedIn }),
    ...partsOf[kind](found, challenges),
  };
}

const isEmpty = (list: unknown): boolean => !list || (Array.isArray(list) && list.length === 0);

/** What a kind has beside what every question has. */
const partsOf: Record<KindName, (found: WrittenQuestion, challenges: object[]) => object> = {
  choice: ({ options }) => ({ options: options ?? [] }),
  several: ({ options, exclusive, min, max, other }) => ({
    ...{ options: options ?? [], exclusive: exclusive ?? [] },
    ...{ min, max, other },
  }),
  text: ({ maxLength, short }) => ({ maxLength, ...(short ? { short } : {}) }),
  number: ({ smallest, largest }) => ({ min: smallest, max: largest }),
  scale: ({ from, to, low, high, apart }) => ({ from, to, low, high, apart: apart ?? [] }),
  pick: ({ max, exclusive, most }, options) => ({ max, options, exclusive: exclusive ?? [], most }),
  rank: ({ places, exclusive }, options) => ({ places, options, exclusive: exclusive ?? [] }),
  agreement: ({ levels }, options) => ({ options, levels: levels ?? [] }),
  cards: ({ levels, most }, options) => ({ options, levels: levels ?? [], most }),
  'best-worst': ({ best, worst, screens }, options) => ({ best, worst, screens, options }),
};
