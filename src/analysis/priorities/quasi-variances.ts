import { cholesky, solve, square, type Square } from '../statistics/positive-definite.ts';

/**
 * One variance q for each item, so that q_i + q_j comes as near as can be to the variance of the
 * difference between i and j, for all pairs at once: the q that make
 * Σ_{i<j} [log(v_ii + v_jj − 2v_ij) − log(q_i + q_j)]² least, by the Gauss–Newton method. D. Firth and
 * R. X. de Menezes, “Quasi-variances”, Biometrika 91, 2004; R’s qvcalc.
 *
 * `covariance` of the estimates; q in its units, by place. Like R’s it can be below 0, where a variance
 * is greater than those of two differences that make it up; NaN where rounding leaves none. Of two
 * items each has half of the one variance, which does not tell them apart; one alone has 0.
 */
export function quasiVariances(covariance: Square): Float64Array {
  const { size } = covariance;
  const variances = ofDifferences(covariance);
  if (size < 3) return new Float64Array(size).fill((variances.cells[1] ?? 0) / 2);
  let q = halfOfLeast(variances);
  for (let round = 0; round < 500; round += 1) {
    const step = nearer(variances, q);
    q = q.map((each, item) => each + step[item]!);
    if (!step.some((each, item) => Math.abs(each) > 1e-13 * Math.abs(q[item]!))) break;
  }
  return withoutRounding(q);
}

/** Nought where a number is but the rounding of the others: its root could be none. */
function withoutRounding(q: Float64Array): Float64Array {
  const rounding = 1e-12 * Math.max(...q);
  return q.map((each) => (Math.abs(each) < rounding ? 0 : each));
}

/** v_ii + v_jj − 2v_ij. */
function ofDifferences({ size, cells }: Square): Square {
  const own = (item: number): number => cells[item * (size + 1)]!;
  const variance = (at: number): number =>
    own(Math.floor(at / size)) + own(at % size) - 2 * cells[at]!;
  return { size, cells: cells.map((_, at) => variance(at)) };
}

/** A start at which all sums are above 0. */
function halfOfLeast({ size, cells }: Square): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => {
    const row = cells.subarray(i * size, (i + 1) * size);
    return Math.min(...row.filter((_cell, j) => j !== i)) / 2;
  });
}

/** The step of least squares, halved while it leads away by more than rounding. */
function nearer(variances: Square, q: Float64Array): Float64Array {
  const enough = distanceOf(variances, q) * (1 + 1e-9) + 1e-20;
  let step = leastSquares(variances, q);
  for (let halved = 0; halved < 50; halved += 1) {
    const reached = q.map((each, item) => each + step[item]!);
    if (distanceOf(variances, reached) <= enough) break;
    step = step.map((each) => each / 2);
  }
  return step;
}

function leastSquares({ size, cells }: Square, q: Float64Array): Float64Array {
  const normal = square(size);
  const right = new Float64Array(size);
  for (const [at, i, j] of pairsOf(size)) {
    const sum = q[i]! + q[j]!;
    normal.cells[at] = 1 / (sum * sum);
    normal.cells[i * (size + 1)]! += normal.cells[at]!;
    right[i]! += Math.log(cells[at]! / sum) / sum;
  }
  return solve(cholesky(normal), right);
}

/** What is to be made least, twice; Infinity where a sum is not above 0. */
function distanceOf({ size, cells }: Square, q: Float64Array): number {
  let distance = 0;
  for (const [at, i, j] of pairsOf(size)) {
    const sum = q[i]! + q[j]!;
    distance += sum > 0 ? Math.log(cells[at]! / sum) ** 2 : Infinity;
  }
  return distance;
}

/** Each pair both ways: where it is in a matrix, its row and column. */
function* pairsOf(size: number): Generator<[at: number, row: number, column: number]> {
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) if (i !== j) yield [i * size + j, i, j];
  }
}
