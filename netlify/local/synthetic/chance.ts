import { mixed } from '../../../src/analysis/statistics/hash.ts';

/** Chance that is the same again for the same seed. */
export interface Chance {
  number: () => number; // from 0 up to, not including, 1
  pick: <T>(from: readonly T[]) => T;
  /** Some of `from`, those at the front the more likely: each a third less than the one before. */
  favouring: <T>(from: readonly T[], count: number) => T[];
}

export function chanceFrom(seed: number): Chance {
  let drawn = 0;
  const number = () => mixed(mixed(seed) + ++drawn) / 2 ** 32;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(number() * from.length)]!;
  function favouring<T>(from: readonly T[], count: number): T[] {
    // Efraimidis and Spirakis, “Weighted random sampling with a reservoir”, 2006.
    const keyed = from.map((each, at) => ({ each, key: number() ** (1 / (2 / 3) ** at) }));
    const chosen = keyed.toSorted((a, b) => b.key - a.key).slice(0, count);
    return chosen.map(({ each }) => each);
  }
  return { number, pick, favouring };
}
