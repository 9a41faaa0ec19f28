import { optionsOf, type Question } from '../../domain/questionnaire.ts';
import { labelOf } from '../../domain/questions/question.ts';

/** When to answer a question, by its number and in words, as nothing on paper hides. */
export function conditionText({ onlyIf }: Question, questions: Question[]): string | undefined {
  const place = questions.findIndex(({ code }) => code === onlyIf?.question);
  const target = questions[place];
  if (!onlyIf || !target) return undefined;
  const labels = onlyIf.options.map((code) => `“${labelOf(optionsOf(target), code)}”`);
  return `Answer this only if you chose ${labels.join(' or ')} in question ${place + 1}.`;
}
