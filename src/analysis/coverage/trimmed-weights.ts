/** Weights above so many times their mean are cut down to it. */
export const MOST_TIMES_MEAN = 5;

/**
 * Weights cut to 5 times the mean of what they then are, with that mean made 1: with k people above the
 * cut c, and R the sum of all other weights, c = 5R / (n − 5k). `counts` are how many people have each
 * weight; in their order.
 */
export function trimmedWeights(weights: readonly number[], counts: readonly number[]): number[] {
  const sumWhere = (isIn: (weight: number) => boolean, of: (weight: number) => number): number =>
    sum(weights.map((weight, index) => (isIn(weight) ? counts[index]! * of(weight) : 0)));
  const n = sum(counts);
  let [cut, before] = [Infinity, Infinity];
  do {
    before = cut;
    const rest = sumWhere(
      (weight) => weight < before,
      (weight) => weight,
    );
    const above = sumWhere(
      (weight) => weight >= before,
      () => 1,
    );
    cut = Math.min(before, (MOST_TIMES_MEAN * rest) / (n - MOST_TIMES_MEAN * above));
  } while (cut < before);
  const trimmed = weights.map((weight) => Math.min(weight, cut));
  const mean = sum(trimmed.map((weight, index) => counts[index]! * weight)) / n;
  return trimmed.map((weight) => weight / mean);
}

/**
 * As many people as would, without weights, tell as much: (Σw)² / Σw², from 1 to n. L. Kish, “Survey
 * sampling”, 1965, §11.7. `counts` are how many people have each weight.
 */
export function effectiveN(weights: readonly number[], counts: readonly number[]): number {
  const all = sum(weights.map((weight, index) => counts[index]! * weight));
  return all ** 2 / sum(weights.map((weight, index) => counts[index]! * weight ** 2));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
