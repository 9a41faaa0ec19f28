import * as z from 'zod';
import { differentCodes } from './code.ts';
import {
  choiceFields,
  choiceQuestion,
  readChoice,
  summariseChoice,
  type ChoiceAnswer,
} from './questions/choice.ts';
import {
  mostOptions,
  pickFields,
  pickQuestion,
  pickRules,
  readPick,
  summarisePick,
  type PickAnswer,
} from './questions/pick.ts';
import type { Option, Posted, Problem, Read } from './questions/question.ts';
import {
  readText,
  summariseText,
  textFields,
  textQuestion,
  type TextAnswer,
} from './questions/text.ts';

export const question = z.discriminatedUnion('kind', [choiceQuestion, pickQuestion, textQuestion]);
export type Question = z.infer<typeof question>;

/** Characters of a form's texts together: outside ASCII each takes twelve bytes of a form's 64 KB. */
const TEXT_LIMIT = 5_000;

function textsFit(questions: Question[]): boolean {
  const lengths = questions.map((each) => (each.kind === 'text' ? each.maxLength : 0));
  return lengths.reduce((sum, length) => sum + length, 0) <= TEXT_LIMIT;
}

export const questionnaire = z.strictObject({
  questions: z
    .array(question)
    .min(1, { error: 'Ask one question or more' })
    .superRefine(differentCodes('Another question has this code too'))
    .refine(textsFit, {
      error: `The answers in people's own words may have ${TEXT_LIMIT} characters together, so that a form can be sent`,
    })
    .refine((questions) => questions.every((each) => each.kind !== 'pick' || pickRules(each)), {
      error: 'A challenge has the same code as “None of these” or another fixed option',
    }),
});
export type Questionnaire = z.infer<typeof questionnaire>;

export type Answer = ChoiceAnswer | PickAnswer | TextAnswer;
/** One person's answers under the codes of the questions; a skipped question is not there. */
export type Answers = Record<string, Answer>;

export type ReadAnswers = { ok: true; answers: Answers } | { ok: false; problems: Problem[] };

export function readAnswers({ questions }: Questionnaire, posted: Posted): ReadAnswers {
  const read = questions.map((each) => ({ code: each.code, ...readQuestion(each, posted) }));
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return { ok: false, problems };

  const given = read.flatMap((each) =>
    each.ok && each.answer !== undefined ? [[each.code, each.answer] as const] : [],
  );
  if (given.length === 0) return { ok: false, problems: [nothingAnswered(questions)] };
  return { ok: true, answers: Object.fromEntries(given) };
}

const nothingAnswered = ([first]: Question[]): Problem => ({
  field: first?.code ?? '',
  message: 'Answer at least one question. You can skip the others',
});

function readQuestion(each: Question, posted: Posted): Read<Answer> {
  switch (each.kind) {
    case 'choice':
      return readChoice(each, posted);
    case 'pick':
      return readPick(each, posted);
    case 'text':
      return readText(each, posted);
  }
}

/** The names of the fields that a question is posted in. */
export function fieldsOf(each: Question): string[] {
  switch (each.kind) {
    case 'choice':
      return choiceFields(each);
    case 'pick':
      return pickFields(each);
    case 'text':
      return textFields(each);
  }
}

/** Every option that a question offers, in all its fields. */
export function optionsOf(question: Question): Option[] {
  switch (question.kind) {
    case 'choice':
      return question.options;
    case 'pick':
      return [...mostOptions(question), ...question.exclusive];
    case 'text':
      return [];
  }
}

/** Fields that hold one value: all but the tick boxes. */
export const fieldsAskedOnce = ({ questions }: Questionnaire): string[] =>
  questions.flatMap((each) =>
    fieldsOf(each).filter((field) => each.kind !== 'pick' || field !== each.code),
  );

export interface Summary {
  code: string;
  question: string;
  lines: string[]; // none where the question was skipped
}

/** What a person answered, question by question, in words. */
export const summarise = ({ questions }: Questionnaire, answers: Answers): Summary[] =>
  questions.map((each) => {
    const answer = answers[each.code];
    const lines = answer === undefined ? [] : linesOf(each, answer);
    return { code: each.code, question: each.text, lines };
  });

function linesOf(each: Question, answer: Answer): string[] {
  switch (each.kind) {
    case 'choice':
      return summariseChoice(each, answer as ChoiceAnswer);
    case 'pick':
      return summarisePick(each, answer as PickAnswer);
    case 'text':
      return summariseText(each, answer as TextAnswer);
  }
}
