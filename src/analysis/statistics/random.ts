import { mixed } from './hash.ts';

/** The next number from 0 up to, but not including, 1. */
export type Random = () => number;

/** Numbers that look drawn, the same for the same seed on every machine. */
export function randomFrom(seed: number): Random {
  const next = xoshiro128(
    [1, 2, 3, 4].map((word) => mixed((seed | 0) + Math.imul(word, 0x9e3779b9))),
  );
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/**
 * xoshiro128** of D. Blackman and S. Vigna, “Scrambled linear pseudorandom number generators”, ACM
 * Transactions on Mathematical Software 47, 2021 (public domain): whole numbers of 32 bits from a state
 * of four, not all 0.
 */
export function xoshiro128(state: readonly number[]): () => number {
  const s = Int32Array.from(state);
  return () => {
    const drawn = Math.imul(turned(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = turned(s[3]!, 11);
    return drawn;
  };
}

const turned = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));
