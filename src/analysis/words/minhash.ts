import { hashOf, mixed } from '../statistics/hash.ts';

export const PERMUTATIONS = 100;
export const BANDS = 20;
const ROWS = PERMUTATIONS / BANDS;

/** Any fixed numbers will do, so long as they stay the same. */
const seeds = Uint32Array.from({ length: PERMUTATIONS }, (_, index) => mixed(index + 1));

/**
 * MinHash (A. Broder, 1997): of each of 100 orders of all shingles, the first that this set has. Two
 * sets agree in one of them with the probability J, what they have in common.
 */
export function signatureOf(shingles: ReadonlySet<string>): Uint32Array {
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const shingle of shingles) lower(signature, hashOf(shingle));
  return signature;
}

function lower(signature: Uint32Array, hash: number): void {
  for (let index = 0; index < PERMUTATIONS; index += 1) {
    const place = mixed(hash ^ seeds[index]!);
    if (place < signature[index]!) signature[index] = place;
  }
}

/**
 * 20 bands of 5 (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3): two sets
 * share one or more with the probability 1 − (1 − J⁵)²⁰, .05 at J = .3, .47 at .5, .9996 at .8.
 */
export const bandsOf = (signature: Uint32Array): string[] =>
  Array.from({ length: BANDS }, (_, band) =>
    [band, ...signature.subarray(band * ROWS, (band + 1) * ROWS)].join(),
  );
