/**
 * P(X ≥ x), X of the χ² distribution with `df` degrees of freedom: the upper incomplete gamma function
 * Q(df / 2, x / 2), by its series below the mean and its continued fraction above. NIST Digital Library
 * of Mathematical Functions, §8.11.4 and §8.9.2. `df` whole and above 0, x from 0.
 */
export function chiSquaredTail(x: number, df: number): number {
  const [a, y] = [df / 2, x / 2];
  if (y <= 0) return 1;
  if (y === Infinity) return 0;
  const front = Math.exp(a * Math.log(y) - y - logGamma(a));
  return y < a + 1 ? 1 - front * lowerSeries(a, y) : front * upperFraction(a, y);
}

/** log Γ(a) for whole a and halves. */
function logGamma(a: number): number {
  let log = Number.isInteger(a) ? 0 : 0.5 * Math.log(Math.PI);
  for (let factor = Number.isInteger(a) ? 1 : 0.5; factor < a; factor += 1) log += Math.log(factor);
  return log;
}

/** Σ yᵏ / a(a + 1)…(a + k). */
function lowerSeries(a: number, y: number): number {
  let [sum, term] = [1 / a, 1 / a];
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= y / (a + k);
    sum += term;
  }
  return sum;
}

/** 1 / (y + 1 − a − (1 − a)/(y + 3 − a − 2(2 − a)/(y + 5 − a − …))), by W. J. Lentz’s method, 1976. */
function upperFraction(a: number, y: number): number {
  let b = y + 1 - a;
  let [c, d] = [Infinity, 1 / b];
  let value = d;
  for (let k = 1; k < 10_000; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}
