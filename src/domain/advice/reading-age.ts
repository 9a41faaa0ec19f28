import type { Advice, Passage } from './advice.ts';
import { syllablesIn } from './syllables.ts';

/** Above this age, many adults have to read a text twice. GOV.UK writes for nine-year-olds. */
const READING_AGE = 11;
const FEWEST_WORDS = 30; // of fewer, the formula says nothing

/** Texts that are hard to read, with the sentence to begin with. */
export const adviseOnReading = (passages: Passage[]): Advice[] =>
  passages.flatMap(({ path, text }) => {
    const words = wordsIn(text).length;
    const age = Math.round(readingAge(text));
    return words >= FEWEST_WORDS && age > READING_AGE
      ? [{ path, message: explain(text, age) }]
      : [];
  });

const explain = (text: string, age: number): string =>
  `The reading age of this is about ${age}, and ${READING_AGE} is already hard for many. Use shorter sentences and words. ` +
  `Begin with “${hardestSentence(text)}”`;

/**
 * Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, “Derivation of new readability
 * formulas for Navy enlisted personnel”, 1975), and five years for the age at which a grade begins.
 */
export function readingAge(text: string): number {
  const words = wordsIn(text);
  const sentences = sentencesIn(text).length;
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return grade + 5;
}

export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

const ending = /(?<=[.!?][”’")]*)\s+(?=[\p{Lu}“‘"(])|\n+/u;

export const sentencesIn = (text: string): string[] =>
  text
    .split(ending)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);

const hardestSentence = (text: string): string =>
  sentencesIn(text).reduce((hardest, each) =>
    readingAge(each) > readingAge(hardest) ? each : hardest,
  );
