/**
 * log P(X = x), X of Bin(n, p): C. Loader, “Fast and accurate computation of binomial probabilities”,
 * 2000. To about 15 digits however large n is, where sums of logarithms of factorials lose them.
 * x and n whole, 0 ≤ x ≤ n; p above 0 and below 1.
 */
export function logBinomial(x: number, n: number, p: number): number {
  if (x === 0) return n * Math.log1p(-p);
  if (x === n) return n * Math.log(p);
  const stirling = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const deviance = -deviancePart(x, n * p) - deviancePart(n - x, n * (1 - p));
  return stirling + deviance + 0.5 * Math.log(n / (2 * Math.PI * x * (n - x)));
}

/**
 * P(X ≥ k), X of Bin(n, ½), exactly but for rounding: from k on, each term is the one before it times
 * (n − i) / (i + 1), so what is left out is known to be less than a bit. k and n whole, 0 ≤ k.
 * Tails below 1e-308 are 0. Takes about 4√n steps.
 */
export function halfTail(k: number, n: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (2 * k <= n) return 1 - halfTail(n - k + 1, n); // P(X < k) = P(X > n − k)
  let [sum, term] = [0, 1];
  for (let i = k; term > sum * 1e-17; i += 1) {
    sum += term;
    term *= (n - i) / (i + 1);
  }
  return Math.min(1, sum * Math.exp(logBinomial(k, n, 0.5)));
}

/** log n! − log(√(2πn) (n/e)ⁿ), for n from 1. */
function stirlingError(n: number): number {
  if (n < exactErrors.length) return exactErrors[n]!;
  const square = n * n;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    n
  );
}

const exactErrors = Array.from({ length: 16 }, (_, n) => {
  const factorial = Array.from({ length: n }, (_each, index) => index + 1).reduce(
    (a, b) => a * b,
    1,
  );
  return n === 0
    ? 0
    : Math.log(factorial) - (0.5 * Math.log(2 * Math.PI * n) + n * Math.log(n) - n);
});

/** x log(x / mean) + mean − x, without the loss of digits where x is near the mean. */
function deviancePart(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const v = difference / (x + mean);
  let [sum, term] = [difference * v, 2 * x * v];
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
