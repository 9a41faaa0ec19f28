/** Runs of `size` words of a text. */
export function shinglesOf(words: readonly string[], size: number): Set<string> {
  const starts = Array.from({ length: Math.max(0, words.length - size + 1) }, (_, from) => from);
  return new Set(starts.map((from) => words.slice(from, from + size).join(' ')));
}

/** How much two sets have in common, J = |A ∩ B| / |A ∪ B|, from 0 to 1. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const each of small) if (large.has(each)) common += 1;
  const all = small.size + large.size - common;
  return all === 0 ? 0 : common / all;
}
