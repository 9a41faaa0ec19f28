interface Word {
  term: string;
}

/** Where each word is explained on a page of them: the same place as long as it is called the same. */
export const wordAnchors = (glossary: Word[]): string[] =>
  glossary.reduce<string[]>(
    (taken, { term }) => [...taken, freeAnchor(`word-${plain(term)}`, taken)],
    [],
  );

const plain = (term: string): string =>
  term
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(Boolean)
    .join('-');

/** Of terms that are the same in plain letters, each has the next number. */
function freeAnchor(anchor: string, taken: string[], number = 1): string {
  const numbered = number === 1 ? anchor : `${anchor}_${number}`;
  return taken.includes(numbered) ? freeAnchor(anchor, taken, number + 1) : numbered;
}

/** A piece of text, and the word that it is, where it is to be linked. */
export interface Piece {
  text: string;
  word?: string; // of the glossary, as that writes it
}

/**
 * `text` cut where one of `terms` is first used: as a word of its own, or its plural, and in any case
 * of letters, but for abbreviations: “send” is not “SEND”. Together the pieces are the text again.
 */
export function firstUses(text: string, terms: string[]): Piece[] {
  const [first] = terms
    .flatMap((word) => usesOf(word, text))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  if (!first) return text ? [{ text }] : [];
  const { from, to, word } = first;
  const before = from > 0 ? [{ text: text.slice(0, from) }] : [];
  const others = terms.filter((each) => each !== word);
  return [...before, { text: text.slice(from, to), word }, ...firstUses(text.slice(to), others)];
}

interface Use {
  from: number;
  to: number;
  word: string;
}

function usesOf(word: string, text: string): Use[] {
  const isAbbreviation = word === word.toUpperCase();
  if (!lower(text).includes(lower(word))) return [];
  for (let from = 0; from + word.length <= text.length; from += 1) {
    const found = text.slice(from, from + word.length);
    const isSame = isAbbreviation ? found === word : lower(found) === lower(word);
    const to = isSame ? endOf(text, { from, to: from + word.length }) : undefined;
    if (to !== undefined) return [{ from, to, word }];
  }
  return [];
}

const lower = (text: string): string => text.toLowerCase();

/** Where a word that stands there ends, its plural’s letter among it, if it stands by itself. */
function endOf(text: string, { from, to }: { from: number; to: number }): number | undefined {
  if (isLetter(before(text, from)) || from === to) return undefined;
  return [to, ...(text[to] === 's' ? [to + 1] : [])].find((end) => !isLetter(after(text, end)));
}

const before = (text: string, at: number): string => [...text.slice(0, at)].at(-1) ?? '';
const after = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? '';
const isLetter = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);
