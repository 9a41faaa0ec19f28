/** Draws that are the same for the same seed, whatever the clients do meanwhile. */
export interface Chance {
  number: () => number; // from 0 up to, but not including, 1
  happens: (share: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
}

/** Mulberry32: small, and even enough to choose who is doubled and when to kill. */
export function chanceOf(...seeds: number[]): Chance {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) + seed, 0x2545f491);
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    number,
    happens: (share) => number() < share,
    pick: (from) => from[Math.floor(number() * from.length)]!,
  };
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
