import { fieldsOf, optionsOf, type Questionnaire, type Summary } from '../domain/questionnaire.ts';
import { labelOf, type Posted } from '../domain/questions/question.ts';

/** What somebody filled in, right or wrong, to give back to them when it cannot be taken. */
export const typed = ({ questions }: Questionnaire, posted: Posted): Summary[] =>
  questions.map((each) => {
    const values = fieldsOf(each).flatMap((field) => posted.get(field) ?? []);
    const lines = values
      .flatMap((value) => value.split(/\r\n?|\n/))
      .map((line) => labelOf(optionsOf(each), line));
    return { code: each.code, question: each.text, lines: lines.filter(Boolean) };
  });
