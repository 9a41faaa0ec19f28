import type { Advice, Passage } from './advice.ts';

/** Those that people know better than the words they stand for. */
const wellKnown = new Set(
  'BBC CCTV CD CV DIY DNA DVD EU FAQ GCSE GP HIV ID MP NHS OK PC PDF PIN PO TV UK US USA VAT'.split(
    ' ',
  ),
);

const acronym =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}\d?|\p{Lu}&\p{Lu}|\p{Lu}\p{Ll}\p{Lu})(?=s?(?![\p{L}\p{N}]))/gu;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g;
const shouting = /(?:\b\p{Lu}{2,}\b[^\p{L}\p{N}]+){2,}\b\p{Lu}{2,}\b/gu;
const romanNumeral = /^[IVX]+$/;

/** Each abbreviation that `glossary` does not explain, where it is met first. */
export function adviseOnAcronyms(passages: Passage[], glossary: string[]): Advice[] {
  const explained = new Set(glossary.flatMap(namesOf));
  const first = new Map<string, Advice>();
  for (const { path, text } of passages)
    for (const name of acronymsIn(text))
      if (!explained.has(name) && !first.has(name))
        first.set(name, { path, message: unexplained(name) });
  return [...first.values()];
}

export const acronymsIn = (text: string): string[] =>
  [...text.replace(postcode, ' ').replace(shouting, ' ').matchAll(acronym)]
    .map(([name]) => name)
    .filter((name) => !wellKnown.has(name) && !romanNumeral.test(name));

/** “Integrated care board (ICB)” explains “ICB”. */
const namesOf = (term: string): string[] => [term.trim().toUpperCase(), ...acronymsIn(term)];

const unexplained = (name: string): string =>
  `“${name}” is not explained, and somebody new will not know it. Add it to “Words explained”, or write it in full.`;
