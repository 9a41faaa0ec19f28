import { rangesOf, type Range } from '../../../../src/analysis/words/ranges.ts';
import type { Cut } from '../../../../src/domain/redacting.ts';

/** Where the words of a text stand, without what is only around them. */
export const wordRanges = (text: string): Range[] => rangesOf(text, word);

const word = /[\p{L}\p{M}\p{N}\p{S}](?:\S*[\p{L}\p{M}\p{N}\p{S}])?/gu;

/** With one more, as few as will do: nothing stays between two words that are next to each other. */
export function withRange(ranges: readonly Range[], range: Range, text: string): Range[] {
  const added = bare(range, text);
  if (!added) return [...ranges];
  return [...ranges, added]
    .toSorted((a, b) => a.start - b.start)
    .reduce<Range[]>((before, { start, end }) => {
      const last = before.at(-1);
      if (!last || isWord(text.slice(last.end, start))) return [...before, { start, end }];
      return [...before.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }];
    }, []);
}

const isWord = (between: string): boolean => /\S/.test(between);

/** Without what of them is in a range. */
export const withoutRange = (ranges: readonly Range[], range: Range, text: string): Range[] =>
  ranges
    .flatMap(({ start, end }) => [
      { start, end: Math.min(end, range.start) },
      { start: Math.max(start, range.end), end },
    ])
    .flatMap((each) => bare(each, text) ?? []);

export const touches = (ranges: readonly Range[], { start, end }: Range): boolean =>
  ranges.some((each) => each.start < end && start < each.end);

/** Without spaces around it; nothing where there is nothing else. */
function bare({ start, end }: Range, text: string): Range | undefined {
  const words = text.slice(start, Math.max(start, end));
  const from = start + words.length - words.trimStart().length;
  return words.trim() ? { start: from, end: from + words.trim().length } : undefined;
}

export const cutsOf = (ranges: readonly Range[], text: string): Cut[] =>
  ranges.map(({ start, end }) => ({ at: start, words: text.slice(start, end) }));
