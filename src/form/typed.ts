import type { Questionnaire, Summary } from '../domain/questionnaire.ts';
import { kindOf, type Question } from '../domain/questions/kinds.ts';
import { labelOf, type Posted } from '../domain/questions/question.ts';

/** What somebody filled in, right or wrong, to give back to them when it cannot be taken. */
export const typed = ({ questions }: Questionnaire, posted: Posted): Summary[] =>
  questions.map((each) => ({
    code: each.code,
    question: each.text,
    lines: linesOf(each, posted).filter(Boolean),
  }));

function linesOf(question: Question, posted: Posted): string[] {
  const kind = kindOf(question);
  const read = kind.read(question, posted);
  if (read.ok) return read.answer === undefined ? [] : kind.summarise(question, read.answer);
  const values = kind.fields(question).flatMap((field) => posted.get(field) ?? []);
  return values
    .flatMap((value) => value.split(/\r\n?|\n/))
    .map((line) => labelOf(kind.options(question), line));
}
