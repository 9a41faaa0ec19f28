import { asks, STANDARD, type AudienceVersion } from './audience-version.ts';
import type { Consultation } from './consultation.ts';
import { inOrder, printedOrders } from './orders.ts';
import { questionnaireInOrder } from './questionnaire-in-order.ts';
import type { Question, Questionnaire } from './questionnaire.ts';
import { reworded, rewordedChallenge, wordsOf } from './reworded.ts';

/** In whose words, and with the challenges in which order, somebody is asked. */
export interface Asking {
  version: string; // audience version
  order: number;
}

export const standard: Asking = { version: STANDARD, order: 0 };

export const versionOf = (
  { versions }: Pick<Consultation, 'versions'>,
  name: string,
): AudienceVersion | undefined => versions.find((each) => each.name === name);

/** How somebody is asked, from what a form says; anything that we do not print is the standard. */
export function askingFrom(
  consultation: Consultation,
  { version, order }: { version?: string | undefined; order?: string | undefined },
): Asking {
  const known = version !== undefined && versionOf(consultation, version);
  const place = Number(order);
  const printed = printedOrders(consultation.challenges.length).length;
  return {
    version: known ? version : STANDARD,
    order: /^\d$/.test(order ?? '') && place < printed ? place : 0,
  };
}

/** The questionnaire in a version's words: what answers are read by, whatever order they came in. */
export function questionnaireFor(consultation: Consultation, name: string): Questionnaire {
  const { questionnaire } = consultation;
  const version = versionOf(consultation, name);
  const questions = questionnaire.questions.filter((each) => asks(name, each));
  if (!version) return { ...questionnaire, questions };
  const layout = version.layout ?? questionnaire.layout;
  return {
    ...(layout && { layout }),
    questions: questions.map((each) => reworded(each, wordsOf(version))),
  };
}

/** A consultation as one form of it shows it. */
export function askedAs(consultation: Consultation, { version, order }: Asking): Consultation {
  const found = versionOf(consultation, version);
  const challenges = inOrder(consultation.challenges, order);
  return {
    ...consultation,
    challenges: found
      ? challenges.map((each) => rewordedChallenge(each, wordsOf(found)))
      : challenges,
    questionnaire: questionnaireInOrder(questionnaireFor(consultation, version), order),
    ...(found && {
      challengesIntroduction: found.challengesIntroduction ?? consultation.challengesIntroduction,
      glossary: found.glossary ?? [],
    }),
  };
}

/** Keys of `words` that a version leaves to the standard wording. */
export function missingWords(consultation: Consultation, version: AudienceVersion): string[] {
  const { questions } = questionnaireFor(consultation, version.name);
  const keys = [
    ...consultation.challenges.map(({ code }) => `challenges.${code}`),
    ...questions.flatMap((each) => keysOf(each)),
  ];
  return keys.filter((key) => !version.words[key]?.text);
}

/** What a version may say in its own words of a question; challenges are said once, elsewhere. */
export function keysOf(question: Question): string[] {
  const keys: string[] = [];
  reworded(question, {
    lang: undefined,
    find: (key) => {
      if (!key.startsWith('challenges.')) keys.push(key);
      return undefined;
    },
  });
  return keys;
}
