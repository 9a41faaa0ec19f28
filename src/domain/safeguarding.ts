import { wordsOf } from './normalised-text.ts';
import { safeguardingPhrases } from './safeguarding-phrases.ts';

interface Wanted {
  phrases: ReadonlySet<string>; // without spaces
  longest: number; // letters in the longest of them, which bounds the work for each word
}

/**
 * Whether somebody should read this the same day: one of the texts has a phrase that speaks of
 * danger, self-harm or abuse. One too many costs a minute; one too few may cost a child.
 */
export function needsReadingToday(
  texts: readonly string[],
  more: readonly string[] = [], // phrases that the council has added, in any language
): boolean {
  const added = wantedOf(more.map((phrase) => wordsOf(phrase).join('')).filter(Boolean));
  return texts.map(wordsOf).some((words) => [usual, added].some((each) => says(words, each)));
}

const wantedOf = (phrases: readonly string[]): Wanted => ({
  phrases: new Set(phrases),
  longest: phrases.reduce((most, { length }) => Math.max(most, length), 0),
});

const usual = wantedOf(safeguardingPhrases);

const says = (words: string[], wanted: Wanted): boolean =>
  words.some((_word, from) => saysFrom(words, { ...wanted, from }));

/** Whole words only: “raped” is not in “draped”. */
function saysFrom(words: string[], { phrases, longest, from }: Wanted & { from: number }): boolean {
  let run = '';
  for (let at = from; at < words.length; at += 1) {
    run += words[at];
    if (run.length > longest) return false;
    if (phrases.has(run)) return true;
  }
  return false;
}
