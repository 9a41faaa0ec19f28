import * as z from 'zod';
import { agreement, agreementQuestion } from './agreement.ts';
import { bestWorst, bestWorstQuestion } from './best-worst.ts';
import { cards, cardsQuestion } from './cards.ts';
import { choice, choiceQuestion } from './choice.ts';
import type { Kind } from './kind.ts';
import { number, numberQuestion } from './number.ts';
import { pick, pickQuestion } from './pick.ts';
import { rank, rankQuestion } from './rank.ts';
import { scale, scaleQuestion } from './scale.ts';
import { several, severalQuestion } from './several.ts';
import { text, textQuestion } from './text.ts';

export const question = z.discriminatedUnion('kind', [
  choiceQuestion,
  severalQuestion,
  textQuestion,
  numberQuestion,
  scaleQuestion,
  pickQuestion,
  rankQuestion,
  agreementQuestion,
  cardsQuestion,
  bestWorstQuestion,
]);
export type Question = z.infer<typeof question>;
export type KindName = Question['kind'];

/** The compiler names a kind that is missing here, in `src/form`, in `src/content` or in the Studio. */
const kinds = {
  choice,
  several,
  text,
  number,
  scale,
  pick,
  rank,
  agreement,
  cards,
  'best-worst': bestWorst,
} satisfies {
  [Name in KindName]: Pick<Kind<Extract<Question, { kind: Name }>, never>, 'fields' | 'options'>;
};

/** One person's answer to one question, of whatever kind. */
export type Answer = Parameters<(typeof kinds)[KindName]['summarise']>[1];

/** What there is to know about a question's kind. A question and its kind always go together. */
export const kindOf = ({ kind }: Question): Kind<Question, Answer> =>
  kinds[kind] as unknown as Kind<Question, Answer>;

/** Whether people answer in words of their own, if only to say what “other” is. */
export const asksForWords = (question: Question): boolean =>
  kindOf(question)
    .columns(question)
    .some(({ isWords }) => isWords);

/** Kinds whose options are the consultation's challenges, in an order that differs between forms. */
export const kindsOfChallenges: readonly KindName[] = [
  'pick',
  'rank',
  'agreement',
  'cards',
  'best-worst',
];

export const isOfChallenges = ({ kind }: Question): boolean => kindsOfChallenges.includes(kind);
