import { attributesText, type Shown } from '../components/shown.ts';
import type { Consultation } from '../domain/consultation.ts';

/** `html` of a form, in which each question bears the marks of where it is written. */
export function markQuestions(
  html: string,
  { questionnaire }: Consultation,
  marksOf: Shown['marksOf'],
): string {
  const marks = questionnaire.questions.flatMap((question) => {
    const mark = attributesText(marksOf(question, 'text'));
    return question.kind === 'pick' ? [mark, attributesText(marksOf(question, 'most'))] : [mark];
  });
  let at = 0;
  return html.replace(/<div class="govuk-form-group/g, (tag) => {
    const mark = marks[at++] ?? '';
    return tag.replace('<div', `<div${mark}`);
  });
}
