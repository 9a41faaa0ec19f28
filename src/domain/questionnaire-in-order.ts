import { inOrder } from './orders.ts';
import { isOfChallenges } from './questions/kinds.ts';
import type { Questionnaire } from './questionnaire.ts';

/** A questionnaire with the challenges in one of their orders. Options that stand alone stay last. */
export const questionnaireInOrder = (asked: Questionnaire, order: number): Questionnaire => ({
  ...asked,
  questions: asked.questions.map((each) =>
    isOfChallenges(each) && 'options' in each && each.kind !== 'best-worst'
      ? { ...each, options: inOrder(each.options, order) }
      : each,
  ),
});
