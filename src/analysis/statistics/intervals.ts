export interface Interval {
  low: number;
  high: number;
}

/** Of the normal distribution, for 95 in a hundred. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson’s score interval for the share x / n of all like those who answered, 95 %:
 * (2x + z² ± z√(z² + 4x(1 − x/n))) / 2(n + z²). E. B. Wilson, “Probable inference, the law of
 * succession, and statistical inference”, JASA 22, 1927; method 3 of R. G. Newcombe, “Two-sided
 * confidence intervals for the single proportion”, Statistics in Medicine 17, 1998, 857–872.
 *
 * x of n people, as shares from 0 to 1. At x = 0 low is 0 and at x = n high is 1, exactly; of nobody
 * (n = 0) nothing is known: 0 to 1. Neither needs to be whole: for a weighted share p give
 * wilson(p × effective n, effective n). Throws unless 0 ≤ x ≤ n.
 */
export function wilson(x: number, n: number): Interval {
  return wilsonAt({ x, n }, Z_95);
}

/**
 * The interval for the difference x1 / n1 − x2 / n2 of two shares, of different people, 95 %: with
 * Wilson’s intervals (l1, u1) and (l2, u2) of p1 and p2,
 * d − √((p1 − l1)² + (u2 − p2)²) to d + √((u1 − p1)² + (p2 − l2)²). Method 10, without correction for
 * continuity, of R. G. Newcombe, “Interval estimation for the difference between independent
 * proportions: comparison of eleven methods”, Statistics in Medicine 17, 1998, 873–890.
 *
 * Shares as for wilson(), from −1 to 1. Where nobody is in a group nothing is known: −1 to 1.
 * Throws unless 0 ≤ x ≤ n for both.
 */
// eslint-disable-next-line max-params -- as its table is read
export function newcombe(x1: number, n1: number, x2: number, n2: number): Interval {
  return newcombeAt({ x: x1, n: n1 }, { x: x2, n: n2 }, Z_95);
}

export interface Share {
  x: number;
  n: number;
}

/** wilson() at any z, from 0. */
export function wilsonAt({ x, n }: Share, z: number): Interval {
  if (!(x >= 0 && x <= n && n < Infinity))
    throw new Error(`Cannot tell the share of ${x} in ${n}: it must be 0 to ${n}`);
  if (n === 0) return { low: 0, high: 1 };
  const middle = 2 * x + z * z;
  const half = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const whole = 2 * (n + z * z);
  return {
    low: Math.min((middle - half) / whole, x / n), // 0 at x = 0, as √z² is z
    high: x === n ? 1 : Math.max((middle + half) / whole, x / n),
  };
}

/** newcombe() at any z, from 0. */
export function newcombeAt(one: Share, other: Share, z: number): Interval {
  const [{ low: l1, high: u1 }, { low: l2, high: u2 }] = [wilsonAt(one, z), wilsonAt(other, z)];
  if (one.n === 0 || other.n === 0) return { low: -1, high: 1 };
  const [p1, p2] = [one.x / one.n, other.x / other.n];
  return {
    low: p1 - p2 - Math.hypot(p1 - l1, u2 - p2),
    high: p1 - p2 + Math.hypot(u1 - p1, p2 - l2),
  };
}
