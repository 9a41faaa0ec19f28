import MiniSearch from 'minisearch';
import { wordsOf } from '../../../../src/domain/normalised-text.ts';
import type { Written } from '../../../../src/domain/reading.ts';

export type Searchable = Pick<Written, 'id' | 'words'>;
export type TextIndex = MiniSearch<Searchable>;

/** An index of texts, to be changed as they are. */
export function textIndex(texts: readonly Searchable[]): TextIndex {
  const index: TextIndex = new MiniSearch({
    fields: ['words'],
    tokenize: wordsOf,
    processTerm: folded,
    searchOptions: { prefix: true, fuzzy, combineWith: 'AND' },
  });
  index.addAll(texts);
  return index;
}

const SHORTEST_TO_MISTYPE = 4;

const fuzzy = (term: string): number | false => (term.length < SHORTEST_TO_MISTYPE ? false : 0.2);

/** Ids of the texts that have all the words of a query, or nearly, the likest first; all where it has none. */
export const idsFor = (index: TextIndex, query: string): string[] | undefined =>
  wordsOf(query).length === 0 ? undefined : index.search(query).map(({ id }: { id: string }) => id);

/**
 * A word as others may have written it: without accents, with British endings, and one of many. The
 * last by Harman’s S-stemmer (“How effective is suffixing?”, JASIS 42(1), 1991, table 1).
 */
export function folded(word: string): string {
  const bare = word.normalize('NFD').replace(accents, '').replace(american, 's');
  const plural = plurals.find(
    ({ ending, unlike }) => bare.endsWith(ending) && !unlike.some((each) => bare.endsWith(each)),
  );
  return plural ? bare.slice(0, -plural.ending.length) + plural.single : bare;
}

const accents = /\p{Mn}/gu;

/** “organized” and “organised”, but not “size” or “prizes”. */
const american = /(?<=\p{L}{4}i|\p{L}{3}y)z(?=e$|ed$|es$|er$|ers$|ing$|ation$|ations$)/u;

/** In the order in which they are tried. */
const plurals = [
  { ending: 'ies', unlike: ['eies', 'aies'], single: 'y' },
  { ending: 'es', unlike: ['aes', 'ees', 'oes'], single: 'e' },
  { ending: 's', unlike: ['us', 'ss'], single: '' },
];
