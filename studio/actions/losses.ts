import { lostAnswers, type Answered, type LostAnswer } from '../../src/domain/answered.ts';
import { quoted } from '../../src/domain/changes/meaning-change.ts';
import { optionsOf, type Questionnaire } from '../../src/domain/questionnaire.ts';

/** How many people an edit would wrong, and how, each in a sentence. */
export function losses(
  [before, after]: [Questionnaire | undefined, Questionnaire],
  answered: Answered,
): string[] {
  const lost = lostAnswers(after, answered);
  const others = otherwiseAsked([before, after], answered).filter(
    ({ question }) => !lost.some((each) => each.question === question),
  );
  return [...lost, ...others].map((each) => sentence(each, before));
}

/** Answers to one kind of question cannot be read as answers to another. */
function otherwiseAsked(
  [before, after]: [Questionnaire | undefined, Questionnaire],
  { questions }: Answered,
): LostAnswer[] {
  const changed = after.questions.filter(({ code, kind }) => {
    const was = before?.questions.find((each) => each.code === code);
    return was && was.kind !== kind;
  });
  return changed
    .map(({ code }) => ({ question: code, answers: questions[code]?.answers ?? 0 }))
    .filter(({ answers }) => answers > 0);
}

function sentence({ question, option, answers }: LostAnswer, before?: Questionnaire): string {
  const asked = before?.questions.find(({ code }) => code === question);
  if (option === undefined) return `${people(answers)} answered ${named(asked?.text, question)}.`;
  const chosen = asked && optionsOf(asked).find(({ code }) => code === option);
  return `${people(answers)} chose ${named(chosen?.label, option)}.`;
}

/** What was gone before this edit is known by its code alone. */
const named = (words: string | undefined, code: string): string =>
  quoted(words ?? code.replaceAll('-', ' '));

export const people = (count: number): string =>
  count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`;

/** Whether anything that could be answered before is gone, under another code, or of another kind. */
export const isAnythingGone = (before: Questionnaire, after: Questionnaire): boolean =>
  losses([before, after], answeredOnce(before)).length > 0;

/** As if one person had answered every question with every option. */
const answeredOnce = ({ questions }: Questionnaire): Answered => ({
  submissions: 1,
  questions: Object.fromEntries(
    questions.map((each) => {
      const options = Object.fromEntries(optionsOf(each).map(({ code }) => [code, 1]));
      return [each.code, { answers: 1, options }];
    }),
  ),
});
