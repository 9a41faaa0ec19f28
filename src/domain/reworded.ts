import type { AudienceVersion, Wording } from './audience-version.ts';
import type { Challenge } from './consultation.ts';
import { isOfChallenges } from './questions/kinds.ts';
import type { Question } from './questionnaire.ts';
import type { Option } from './questions/question.ts';

export interface Words {
  lang: string | undefined; // of words that are not there
  find: (key: string, standard: Standard) => Wording | undefined;
}

/** What the standard wording says under a key. */
export interface Standard {
  text: string;
  hint?: string | undefined;
  subject?: string | undefined;
}

/** Standard words are English. In a page of another language they say so, to be read aloud right. */
export const wordsOf = ({ lang, words }: AudienceVersion): Words => ({
  lang: /^en\b/.test(lang) ? undefined : 'en',
  find: (key) => (Object.hasOwn(words, key) ? words[key] : undefined),
});

interface Thing {
  text?: string;
  label?: string;
  hint?: string | undefined;
  subject?: string | undefined;
  lang?: string | undefined;
}

/** What is wrong with an answer is said in English, so what it completes stays in English too. */
const said = <Any extends Thing>(
  thing: Any,
  { lang, find }: Words,
  { key, field }: { key: string; field: 'text' | 'label' },
): Any => {
  const found = find(key, { text: thing[field] ?? '', hint: thing.hint, subject: thing.subject });
  if (!found?.text) return lang ? { ...thing, lang } : thing;
  const { text, subject, hint, picture } = found;
  const hintless = { ...thing, hint: undefined };
  return {
    ...hintless,
    [field]: text,
    ...(hint && { hint }),
    ...(subject && field === 'text' && !lang && { subject }),
    ...(picture && field === 'label' && { picture }),
  };
};

const option = (each: Option, words: Words, key: string): Option =>
  said(each, words, { key, field: 'label' });

/** A question with every word that people read in it. Codes stay as they are. */
export function reworded(question: Question, words: Words): Question {
  const { code } = question;
  const own = (each: Option) => option(each, words, `${code}.${each.code}`);
  const ofChallenge = (each: Option) => option(each, words, `challenges.${each.code}`);
  const phrase = (text: string, name: string) =>
    words.find(`${code}.${name}`, { text })?.text ?? text;
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

export function rewordedChallenge(challenge: Challenge, words: Words): Challenge {
  const { title, explanation } = challenge;
  const found = words.find(`challenges.${challenge.code}`, { text: title, hint: explanation });
  if (!found?.text) return words.lang ? { ...challenge, lang: words.lang } : challenge;
  const { code, outcome } = challenge;
  return {
    code,
    title: found.text,
    ...(outcome && { outcome }),
    ...(found.hint && { explanation: found.hint }),
    ...(found.picture && { picture: found.picture }),
  };
}
