import { STANDARD, type AudienceVersion, type Wording } from './audience-version.ts';
import type { Challenge, Consultation } from './consultation.ts';
import { inOrder, printedOrders, questionnaireInOrder } from './orders.ts';
import { isOfChallenges } from './questions/kinds.ts';
import type { Question, Questionnaire } from './questionnaire.ts';
import type { Option } from './questions/question.ts';

/** In whose words, and with the challenges in which order, somebody is asked. */
export interface Asking {
  version: string; // audience version
  order: number;
}

export const standard: Asking = { version: STANDARD, order: 0 };

export const versionOf = ({ versions }: Consultation, name: string): AudienceVersion | undefined =>
  versions.find((each) => each.name === name);

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
  const questions = questionnaire.questions.filter(
    ({ askedIn }) => !askedIn || askedIn.includes(name),
  );
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

interface Words {
  lang: string | undefined; // of words that are not there
  find: (key: string) => Wording | undefined;
}

/** Standard words are English. In a page of another language they say so, to be read aloud right. */
const wordsOf = ({ lang, words }: AudienceVersion): Words => ({
  lang: /^en\b/.test(lang) ? undefined : 'en',
  find: (key) => (Object.hasOwn(words, key) ? words[key] : undefined),
});

const said = <Thing extends { lang?: string | undefined }>(
  thing: Thing,
  { lang, find }: Words,
  { key, field }: { key: string; field: 'text' | 'label' },
): Thing => {
  const found = find(key);
  if (!found?.text) return lang ? { ...thing, lang } : thing;
  const { text, subject, hint, picture } = found;
  const hintless = { ...thing, hint: undefined };
  return {
    ...hintless,
    [field]: text,
    ...(hint && { hint }),
    ...(subject && field === 'text' && { subject }),
    ...(picture && field === 'label' && { picture }),
  };
};

const option = (each: Option, words: Words, key: string): Option =>
  said(each, words, { key, field: 'label' });

/** A question with every word that people read in it. Codes stay as they are. */
function reworded(question: Question, words: Words): Question {
  const { code } = question;
  const own = (each: Option) => option(each, words, `${code}.${each.code}`);
  const ofChallenge = (each: Option) => option(each, words, `challenges.${each.code}`);
  const phrase = (text: string, name: string) => words.find(`${code}.${name}`)?.text ?? text;
  const asked = said(question, words, { key: code, field: 'text' });
  const fields = asked as Question & {
    options?: Option[];
    exclusive?: Option[];
    levels?: Option[];
    apart?: Option[];
    most?: { text: string; lang?: string; neither: Option };
    other?: { option: Option; label: string };
  };
  return {
    ...fields,
    ...(fields.options && {
      options: fields.options.map(isOfChallenges(question) ? ofChallenge : own),
    }),
    ...(fields.exclusive && { exclusive: fields.exclusive.map(own) }),
    ...(fields.levels && { levels: fields.levels.map(own) }),
    ...(fields.apart && { apart: fields.apart.map(own) }),
    ...(fields.most && {
      most: {
        ...said(fields.most, words, { key: `${code}.most`, field: 'text' }),
        neither: own(fields.most.neither),
      },
    }),
    ...(fields.other && {
      other: { option: own(fields.other.option), label: phrase(fields.other.label, 'other-label') },
    }),
    ...endsOf(question, phrase),
  } as Question;
}

function endsOf(question: Question, phrase: (text: string, name: string) => string) {
  switch (question.kind) {
    case 'scale':
      return { low: phrase(question.low, 'low'), high: phrase(question.high, 'high') };
    case 'best-worst':
      return { best: phrase(question.best, 'best'), worst: phrase(question.worst, 'worst') };
    default:
      return {};
  }
}

function rewordedChallenge(challenge: Challenge, words: Words): Challenge {
  const found = words.find(`challenges.${challenge.code}`);
  if (!found?.text) return words.lang ? { ...challenge, lang: words.lang } : challenge;
  const { explanation: _standard, ...rest } = challenge;
  return {
    ...rest,
    title: found.text,
    ...(found.hint && { explanation: found.hint }),
    ...(found.picture && { picture: found.picture }),
  };
}
