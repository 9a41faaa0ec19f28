import { asks, type Wording } from './audience-version.ts';
import type { Challenge } from './consultation.ts';
import type { Question } from './questionnaire.ts';
import { reworded, rewordedChallenge, type Standard, type Words } from './reworded.ts';

/** One thing that people read, by the key under which a version says it in its own words. */
export interface ToSay extends Standard {
  key: string;
}

interface Asked {
  challenges: Challenge[];
  questions: Question[];
}

/** All that a version says, in the words and the order of the standard form. */
export function toSay({ challenges, questions }: Asked, version: string): ToSay[] {
  const said = new Map<string, ToSay>();
  const words: Words = {
    lang: undefined,
    find: (key, standard) => {
      if (!said.has(key)) said.set(key, { key, ...standard });
      return undefined;
    },
  };
  for (const each of challenges) rewordedChallenge(each, words);
  for (const each of questions) if (asks(version, each)) reworded(each, words);
  return [...said.values()];
}

/** An officer's words, and `of` what: the standard words as they were then. */
export type Written = Pick<Wording, 'text' | 'hint' | 'subject'> & {
  key: string;
  of?: string | undefined;
};

export interface Line extends ToSay {
  own: Written | undefined;
  state: 'missing' | 'out-of-date' | 'said';
}

/** Each thing to say beside how a version says it. */
export const linesOf = (things: ToSay[], words: Written[]): Line[] =>
  things.map((thing) => {
    const own = words.find(({ key }) => key === thing.key);
    return { ...thing, own, state: stateOf(thing, own) };
  });

function stateOf(thing: ToSay, own: Written | undefined): Line['state'] {
  if (!own?.text) return 'missing';
  return own.of === undefined || own.of === standardText(thing) ? 'said' : 'out-of-date';
}

/** What a translation is of: when any of it changes, the translation may have to. */
export const standardText = ({ text, hint }: Standard): string =>
  hint ? `${text}\n${hint}` : text;

/** Words for what is not asked any more. */
export const leftOver = (things: ToSay[], words: Written[]): Written[] =>
  words.filter(({ key }) => !things.some((thing) => thing.key === key));

/** `3 missing, 1 out of date` */
export function howComplete(lines: Line[]): string {
  const count = (state: Line['state']) => lines.filter((each) => each.state === state).length;
  const said = [
    [count('missing'), 'missing'],
    [count('out-of-date'), 'out of date'],
  ] as const;
  const parts = said.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : []));
  return parts.join(', ') || 'All in its own words';
}
