import { logBinomial } from './binomial.ts';
import type { Random } from './random.ts';

/**
 * A draw from Bin(n, p), in about the same time however large n is. n whole, from 0; p from 0 to 1.
 */
export function drawBinomial(n: number, p: number, random: Random): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(n, 1 - p, random);
  return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}

/** BINV of V. Kachitvichyanukul and B. W. Schmeiser, Communications of the ACM 31, 1988. */
function byInversion(n: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  let left = random();
  let chance = Math.exp(n * Math.log1p(-p));
  for (let x = 0; x < n; x += 1) {
    if (left < chance) return x;
    left -= chance;
    chance *= (odds * (n - x)) / (x + 1);
    if (chance < 1e-300) return x; // of 1e15 draws about one: what rounding leaves
  }
  return n;
}

/**
 * BTRS of W. Hörmann, “The generation of binomial random variates”, Journal of Statistical Computation
 * and Simulation 46, 1993, for n p from 10 and p to ½.
 */
function byRejection(n: number, p: number, random: Random): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const side = 0.5 - Math.abs(u);
    const x = Math.floor(((2 * a) / side + b) * u + n * p + 0.5);
    if (side >= 0.07 && v <= 0.92 - 4.2 / b) return x;
    if (x < 0 || x > n) continue;
    const height = (v * (2.83 + 5.1 / b) * spread) / (a / (side * side) + b);
    if (Math.log(height) <= logBinomial(x, n, p) - logBinomial(mode, n, p)) return x;
  }
}
