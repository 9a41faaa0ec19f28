import { halfTail } from '../statistics/binomial.ts';
import { holmRejects } from '../statistics/holm.ts';
import { itemPlaces, placesOf, wholeCount } from './item-places.ts';

export interface RankRange {
  item: string;
  best: number;
  worst: number;
}

export interface Choice {
  chosen: readonly string[];
  count: number;
}

/**
 * The ranks, 1 the highest, that each item could have among all like those who answered: with 95 %
 * confidence for all items at once. n_ij chose i and not j; item i is above j where
 * P(Bin(n_ij + n_ji, ½) ≥ n_ij) is rejected by Holm’s procedure over all K(K − 1) pairs at 5 %; best is
 * 1 + how many are above, worst K − how many are below.
 *
 * S. Bazylik, M. Mogstad, J. Romano, A. Shaikh and D. Wilhelm, “Finite- and large-sample inference for
 * ranks using multinomial data”, 2021, as csranks_multinom of the R package csranks does for one choice
 * each; here, by the sign test, for several.
 *
 * `choices` are sets of items, with how many chose just those: the same set may come more than once, and
 * be empty. Ranges come in the order of `items`. Throws where an item is unknown or twice in a set or in
 * `items`, or a count is not whole.
 */
export function rankRanges(choices: readonly Choice[], items: readonly string[]): RankRange[] {
  const places = itemPlaces(items);
  const above = significantlyAbove(preferences(choices, places), places.size);
  return items.map((item) => {
    const others = [...places.values()].filter((place) => place !== places.get(item));
    const isAbove = (one: number, other: number): boolean => above[one * places.size + other]!;
    return {
      item,
      best: 1 + others.filter((other) => isAbove(other, places.get(item)!)).length,
      worst: places.size - others.filter((other) => isAbove(places.get(item)!, other)).length,
    };
  });
}

/** n_ij at i × K + j: how many chose i and not j. */
function preferences(choices: readonly Choice[], places: ReadonlyMap<string, number>): number[] {
  const size = places.size;
  const prefer = new Array<number>(size * size).fill(0);
  for (const { chosen, count } of choices) {
    const set = new Set(placesOf(chosen, places));
    const people = wholeCount(count);
    for (const i of set) {
      for (let j = 0; j < size; j += 1) if (!set.has(j)) prefer[i * size + j]! += people;
    }
  }
  return prefer;
}

function significantlyAbove(prefer: readonly number[], size: number): boolean[] {
  const pairs = [...prefer.keys()].filter((pair) => pair % size !== Math.floor(pair / size));
  const pValues = pairs.map((pair) => {
    const reverse = (pair % size) * size + Math.floor(pair / size);
    return halfTail(prefer[pair]!, prefer[pair]! + prefer[reverse]!);
  });
  const above = prefer.map(() => false);
  for (const [test, rejects] of holmRejects(pValues).entries()) above[pairs[test]!] = rejects;
  return above;
}
