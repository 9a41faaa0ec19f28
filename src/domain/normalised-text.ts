const FEWEST_WORDS = 6;

/** A text as its words alone, to tell copies by; `undefined` where it is too short to be a copy. */
export function normalisedText(text: string): string | undefined {
  const words = wordsOf(text);
  return words.length < FEWEST_WORDS ? undefined : words.join(' ');
}

/** The words of a text, whatever its case, accents’ encoding, spacing and punctuation. */
export function wordsOf(text: string): string[] {
  // Before NFKC too, which makes a space and an accent of ´.
  const bare = text.replace(apostrophes, '').normalize('NFKC').toLowerCase();
  return bare
    .replace(unseen, '')
    .replace(apostrophes, '')
    .replace(betweenWords, ' ')
    .replace(aWordEach, ' $& ')
    .normalize('NFKC')
    .split(' ')
    .filter(Boolean);
}

/** “don’t”, “don't” and “dont” are one word. */
const apostrophes = /['’‘ʼʻ′‵´`＇]/g;

/** Formatting that takes no room, such as zero-width spaces, and how an emoji is to be drawn. */
const unseen = /[\p{Cf}\p{Variation_Selector}]/gu;

const betweenWords = /[\p{P}\p{S}\p{Z}\p{Cc}]/gu;

/** Scripts that put no space between words: each character counts as one. */
const aWordEach =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
