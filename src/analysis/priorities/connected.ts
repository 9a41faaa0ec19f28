import type { Choices } from './choices.ts';
import { joinedSets } from '../statistics/joined-sets.ts';

/**
 * Whether each item beat each other one, at least through others between them: then, and only then, a
 * Plackett–Luce model has a best fit that is finite. L. R. Ford, “Solution of a ranking problem from
 * binary comparisons”, American Mathematical Monthly 64, 1957; assumption 1 of D. R. Hunter, “MM
 * algorithms for generalized Bradley–Terry models”, Annals of Statistics 32, 2004.
 */
export function isStronglyConnected(choices: Choices): boolean {
  const { size } = choices;
  const beats = beatsOf(choices);
  const ahead = (from: number, to: number): boolean => beats[from * size + to] === 1;
  const reachesAll = (linked: typeof ahead): boolean => reached(size, linked) === size;
  return reachesAll(ahead) && reachesAll((from, to) => ahead(to, from));
}

/** Whether each item could be chosen instead of each other one, at least through others between them. */
export function isCompared({ size, stages }: Choices): boolean {
  const sets = joinedSets(size);
  for (const { members } of stages) for (const each of members) sets.join(members[0]!, each);
  return Array.from({ length: size }, (_, item) => sets.setOf(item)).every((set) => set === 0);
}

function beatsOf({ size, stages }: Choices): Uint8Array {
  const beats = new Uint8Array(size * size);
  for (const { members, direction, chosen } of stages) {
    for (const one of members.filter((member) => chosen[member])) {
      for (const other of members) {
        beats[direction === 1 ? one * size + other : other * size + one] = 1;
      }
    }
  }
  return beats;
}

/** How many items can be reached from the first. */
function reached(size: number, linked: (from: number, to: number) => boolean): number {
  const seen = new Set(size > 0 ? [0] : []);
  for (const from of seen) {
    for (let to = 0; to < size; to += 1) if (linked(from, to)) seen.add(to);
  }
  return seen.size;
}
