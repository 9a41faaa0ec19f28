import type { Choices, Stage } from './choices.ts';
import { square, type Square } from '../statistics/positive-definite.ts';

/**
 * The log-likelihood of the log-worths θ, Σ_i wins_i θ_i − Σ_S n_S log Σ_{j ∈ S} exp θ_j (with −θ for what
 * was chosen as worst), in natural logarithms: for each set, relative to its likeliest member, so that
 * nothing great is taken from something as great.
 */
export function logLikelihood({ stages }: Choices, theta: Float64Array): number {
  let sum = 0;
  for (const stage of stages) {
    const { members, direction, count, chosen } = stage;
    const top = likeliest(stage, theta);
    let others = 0;
    for (let at = 0; at < members.length; at += 1) {
      if (at === top) continue;
      const below = direction * (theta[members[at]!]! - theta[members[top]!]!);
      sum += chosen[members[at]!]! * below;
      others += Math.exp(below);
    }
    sum -= count * Math.log1p(others);
  }
  return sum;
}

/**
 * Its slope, wins_i − Σ_S n_S p_iS, and information, Σ_S n_S (diag p_S − p_S p_Sᵀ): of that the half
 * below the diagonal, and the diagonal.
 */
export function slopeOf(
  choices: Choices,
  theta: Float64Array,
): { slope: Float64Array; information: Square } {
  const slope = new Float64Array(choices.size);
  const information = square(choices.size);
  for (const stage of choices.stages) {
    const expected = expectedIn(stage, theta);
    addSlope(slope, stage, expected);
    addSpread(information, stage, expected);
  }
  return { slope, information };
}

/** n_S p_iS: how often each member would be chosen. */
function expectedIn(stage: Stage, theta: Float64Array): Float64Array {
  const { members, direction, count } = stage;
  const top = theta[members[likeliest(stage, theta)]!]!;
  const expected = new Float64Array(members.length);
  let total = 0;
  for (let at = 0; at < members.length; at += 1) {
    expected[at] = Math.exp(direction * (theta[members[at]!]! - top));
    total += expected[at]!;
  }
  for (let at = 0; at < expected.length; at += 1) expected[at]! *= count / total;
  return expected;
}

/** The differences make 0: that of the likeliest, whose own would lose digits, from the others. */
function addSlope(slope: Float64Array, stage: Stage, expected: Float64Array): void {
  const { members, direction, chosen } = stage;
  let top = 0;
  for (let at = 1; at < expected.length; at += 1) if (expected[at]! > expected[top]!) top = at;
  for (let at = 0; at < expected.length; at += 1) {
    if (at === top) continue;
    const more = direction * (chosen[members[at]!]! - expected[at]!);
    slope[members[at]!]! += more;
    slope[members[top]!]! -= more;
  }
}

/** On the diagonal n p (1 − p) as the sum of n p_i p_j: 1 − p would lose digits where p is near 1. */
function addSpread({ size, cells }: Square, stage: Stage, expected: Float64Array): void {
  const { members, count } = stage;
  for (let a = 0; a < members.length; a += 1) {
    const row = members[a]! * size;
    const chance = expected[a]! / count;
    for (let b = 0; b < a; b += 1) {
      const both = chance * expected[b]!;
      cells[row + members[b]!]! -= both;
      cells[row + members[a]!]! += both;
      cells[members[b]! * (size + 1)]! += both;
    }
  }
}

/** Where among the members the likeliest is. */
function likeliest({ members, direction }: Stage, theta: Float64Array): number {
  let top = 0;
  for (let at = 1; at < members.length; at += 1) {
    if (direction * theta[members[at]!]! > direction * theta[members[top]!]!) top = at;
  }
  return top;
}
