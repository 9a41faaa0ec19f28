import { code } from './code.ts';
import { optionsOf, type Questionnaire } from './questionnaire.ts';

/**
 * What a printed form offered: every question and option by code. It travels with the form, so that
 * nobody's answers are counted against an option they never saw.
 */
export const offerOf = ({ questions }: Questionnaire): string =>
  questions
    .map((each) =>
      [
        each.code,
        ...optionsOf(each)
          .map(({ code }) => code)
          .sort(),
      ].join('.'),
    )
    .sort()
    .join('~');

export interface OfferChange {
  gone: string[]; // codes as words: the label itself is no longer known
  added: string[]; // labels and question texts
}

/** How the questionnaire of now differs from what was offered then; `undefined` where it does not. */
export function offerChange(then: string, now: Questionnaire): OfferChange | undefined {
  const before = entriesOf(then);
  const after = entriesOf(offerOf(now));
  const gone = [...before].filter((each) => !after.has(each)).map(asWords);
  const added = [...after].filter((each) => !before.has(each)).map((each) => nameOf(each, now));
  return gone.length + added.length > 0 ? { gone, added } : undefined;
}

/** The questions that a form offered, by code, whatever kind they were of. */
export const questionsOffered = (offer: string): string[] =>
  offer
    .split('~')
    .map((each) => each.split('.')[0] ?? '')
    .filter((name) => code.safeParse(name).success);

/** A question as `code`, an option as `question.code`. */
function entriesOf(offer: string): Set<string> {
  const questions = offer
    .split('~')
    .filter(Boolean)
    .map((each) => each.split('.'));
  return new Set(
    questions.flatMap(([name = '', ...options]) => [name, ...options.map((o) => `${name}.${o}`)]),
  );
}

const asWords = (entry: string): string => (entry.split('.')[1] ?? entry).replaceAll('-', ' ');

function nameOf(entry: string, { questions }: Questionnaire): string {
  const [name, option] = entry.split('.');
  const question = questions.find((each) => each.code === name)!;
  if (!option) return question.text;
  return optionsOf(question).find((each) => each.code === option)!.label;
}
