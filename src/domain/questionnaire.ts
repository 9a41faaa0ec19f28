import * as z from 'zod';
import { differentCodes } from './code.ts';
import { onlyIfFaults } from './conditions.ts';
import { kindOf, question, type Answer, type Question } from './questions/kinds.ts';
import type { Column } from './questions/kind.ts';
import type { Option, Posted, Problem } from './questions/question.ts';
import { OTHER_LENGTH } from './questions/several.ts';

export type { Answer, Question };

/** Characters of a form's texts together: outside ASCII each takes twelve bytes of a form's 64 KB. */
const TEXT_LIMIT = 5_000;

function textsFit(questions: Question[]): boolean {
  const lengths = questions.map((each) =>
    each.kind === 'text'
      ? each.maxLength
      : each.kind === 'several' && each.other
        ? OTHER_LENGTH
        : 0,
  );
  return lengths.reduce((sum, length) => sum + length, 0) <= TEXT_LIMIT;
}

export const layout = z.enum(['one-page', 'one-question-a-page']);
export type Layout = z.infer<typeof layout>;

export const questionnaire = z.strictObject({
  layout: layout.optional(), // one page, where left out
  questions: z
    .array(question)
    .min(1, { error: 'Ask one question or more' })
    .superRefine(differentCodes('Another question has this code too'))
    .superRefine(onlyIfFaults)
    .refine(textsFit, {
      error: `The answers in people's own words may have ${TEXT_LIMIT} characters together, so that a form can be sent`,
    }),
});
export type Questionnaire = z.infer<typeof questionnaire>;

/** One person's answers under the codes of the questions; a skipped question is not there. */
export type Answers = Record<string, Answer>;

/** The names of the fields that a question is posted in. */
export const fieldsOf = (each: Question): string[] => kindOf(each).fields(each);

/** Every option that a question offers, in all its fields. */
export const optionsOf = (each: Question): Option[] => kindOf(each).options(each);

/** Fields that hold one value: all but the tick boxes. */
export const fieldsAskedOnce = ({ questions }: Questionnaire): string[] =>
  questions.flatMap((each) => {
    const many = new Set(kindOf(each).many?.(each));
    return fieldsOf(each).filter((field) => !many.has(field));
  });

/** What was answered, and what is wrong with the rest. */
export interface ReadAnswers {
  answers: Answers;
  problems: Problem[];
}

export function readEach({ questions }: Questionnaire, posted: Posted): ReadAnswers {
  const read = questions.map((each) => ({ each, got: kindOf(each).read(each, posted) }));
  const given = read.flatMap(({ each, got }) =>
    got.ok && got.answer !== undefined ? [[each.code, got.answer] as const] : [],
  );
  return {
    answers: Object.fromEntries(given),
    problems: read.flatMap(({ got }) => (got.ok ? [] : got.problems)),
  };
}

/** The fields that say these answers. */
export const writeAnswers = ({ questions }: Questionnaire, answers: Answers): [string, string][] =>
  questions.flatMap((each) => {
    const answer = answers[each.code];
    return answer === undefined ? [] : kindOf(each).write(each, answer);
  });

export interface Summary {
  code: string;
  question: string;
  lines: string[]; // none where the question was skipped
}

/** What a person answered, question by question, in words. */
export const summarise = ({ questions }: Questionnaire, answers: Answers): Summary[] =>
  questions.map((each) => {
    const answer = answers[each.code];
    const lines = answer === undefined ? [] : kindOf(each).summarise(each, answer);
    return { code: each.code, question: each.text, lines };
  });

/** Every option that answers use, as `question.option`: what can be counted without knowing kinds. */
export const choicesOf = ({ questions }: Questionnaire, answers: Answers): string[] =>
  questions
    .flatMap((each) => {
      const answer = answers[each.code];
      const chosen = answer === undefined ? [] : kindOf(each).chosen(each, answer);
      return chosen.map((option) => `${each.code}.${option}`);
    })
    .sort();

/** The same answers with each piece of free text in them changed: sealed, say, or opened again. */
export const mapWords = (
  { questions }: Questionnaire,
  answers: Answers,
  change: (words: string) => string,
): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => {
      const asked = questions.find((each) => each.code === code);
      return [code, (asked && kindOf(asked).mapWords?.(answer, change)) ?? answer];
    }),
  );

/** Each piece of free text in answers. */
export function textsOf(asked: Questionnaire, answers: Answers): string[] {
  const texts: string[] = [];
  mapWords(asked, answers, (words) => (texts.push(words), words));
  return texts;
}

/** The columns of a spreadsheet with a row for each submission, whoever answered what. */
export const columnsOf = ({
  questions,
}: Questionnaire): (Column<Answers> & { question: string })[] =>
  questions.flatMap((each) =>
    kindOf(each)
      .columns(each)
      .map(({ value, ...column }) => ({
        ...column,
        question: each.code,
        value: (answers) => {
          const answer = answers[each.code];
          return answer === undefined ? undefined : value(answer);
        },
      })),
  );
