import type { Challenge, Consultation } from './consultation.ts';
import { codeFrom } from './make-code.ts';
import { optionsOf } from './questionnaire.ts';
import { isOfChallenges } from './questions/kinds.ts';

/**
 * A suggestion as a challenge like the others, under the title that an officer gives it. A question
 * that asks about challenges has its other options beside them, so it has no code of theirs either.
 */
export function challengeFrom(
  title: string,
  { challenges, questionnaire }: Pick<Consultation, 'challenges' | 'questionnaire'>,
): Challenge {
  const beside = questionnaire.questions.filter(isOfChallenges).flatMap(optionsOf);
  const taken = [...challenges, ...beside].map(({ code }) => code);
  return { code: codeFrom(title, taken), title: title.trim() };
}
