import type * as z from 'zod';
import { kindOf, type Answer, type Question } from './questions/kinds.ts';

/** Conditions point back: at a question that stands before, and at options that it has. */
export function onlyIfFaults(questions: Question[], context: z.RefinementCtx): void {
  for (const [index, { onlyIf }] of questions.entries()) {
    const message = onlyIf && faultOf(onlyIf, questions.slice(0, index));
    if (message) context.addIssue({ code: 'custom', message, path: [index, 'onlyIf'] });
  }
}

type Condition = NonNullable<Question['onlyIf']>;

function faultOf({ question, options }: Condition, before: Question[]): string | undefined {
  const target = before.find(({ code }) => code === question);
  if (!target)
    return `This is only asked after an answer to “${question}”, and no question before it has that code`;
  const offered = new Set(
    kindOf(target)
      .options(target)
      .map(({ code }) => code),
  );
  const unknown = options.find((each) => !offered.has(each));
  return unknown && `“${target.text}” has no option with the code “${unknown}”`;
}

/** The questions that these answers make it right to ask. */
export function applicable(
  questions: Question[],
  answers: Readonly<Record<string, Answer>>,
): Question[] {
  const asked: Question[] = [];
  for (const each of questions) if (isAsked(each, asked, answers)) asked.push(each);
  return asked;
}

function isAsked(
  { onlyIf }: Question,
  before: Question[],
  answers: Readonly<Record<string, Answer>>,
): boolean {
  if (!onlyIf) return true;
  const target = before.find(({ code }) => code === onlyIf.question);
  const answer = target && answers[target.code];
  return (
    answer !== undefined &&
    kindOf(target!)
      .chosen(target!, answer)
      .some((option) => onlyIf.options.includes(option))
  );
}

/** How many conditions have to hold before a question is asked: 0, where it always is. */
export function depthOf(question: Question, questions: Question[]): number {
  const target = questions.find(({ code }) => code === question.onlyIf?.question);
  return target ? depthOf(target, questions) + 1 : 0;
}
