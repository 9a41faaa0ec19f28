import * as z from 'zod';
import { optionsOf, type Question, type Questionnaire } from './questionnaire.ts';

const count = z.int().nonnegative();

/** How many people answered each question and chose each option, by code, and nothing they wrote. */
export const answered = z.object({
  submissions: count,
  questions: z.record(
    z.string(),
    z.object({ answers: count, options: z.record(z.string(), count) }),
  ),
});
export type Answered = z.infer<typeof answered>;

/** A question, or one option of it, that people answered and the questionnaire no longer has. */
export interface LostAnswer {
  question: string; // code
  option?: string; // code
  answers: number;
}

/** What would be lost of `answered` if `now` were asked. A code that changes is one that is gone. */
export function lostAnswers(now: Questionnaire, answered: Answered): LostAnswer[] {
  return Object.entries(answered.questions).flatMap(([code, given]) => {
    const question = now.questions.find((each) => each.code === code);
    const isLost = !question || isAskedOtherwise(question, given);
    return isLost ? lostQuestion(code, given) : lostOptions(question, given);
  });
}

type Given = Answered['questions'][string];

/** Answers in people's own words, and numbers, cannot be read as a choice from a list. */
const isAskedOtherwise = (question: Question, { options }: Given): boolean =>
  optionsOf(question).length > 0 && Object.keys(options).length === 0;

const lostQuestion = (question: string, { answers }: Given): LostAnswer[] =>
  answers > 0 ? [{ question, answers }] : [];

function lostOptions(question: Question, { options }: Given): LostAnswer[] {
  const offered = new Set(optionsOf(question).map(({ code }) => code));
  return Object.entries(options)
    .filter(([option, answers]) => answers > 0 && !offered.has(option))
    .map(([option, answers]) => ({ question: question.code, option, answers }));
}
