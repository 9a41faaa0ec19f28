import { drawBinomial } from '../statistics/binomial-draw.ts';
import { byCodeUnit, itemPlaces, placesOf, wholeCount } from './item-places.ts';
import { randomFrom, type Random } from '../statistics/random.ts';
import type { Choice } from './rank-ranges.ts';

export interface TopOptions {
  seed: number;
  top?: number; // how many places there are: 3
  draws?: number; // 2,000
}

export interface TopChance {
  item: string;
  chance: number;
}

/**
 * How often each item is among the three chosen by most, if as many people are drawn again and again
 * from those who answered: the multinomial bootstrap of B. Efron, “Bootstrap methods”, Annals of
 * Statistics 7, 1979. Items that are tied for the last of the places share it. Chances, from 0 to 1, make
 * 3 in all. Each draw is of how many gave each different answer, one binomial number after the other, so
 * that it takes no longer for a million people than for a thousand.
 *
 * `choices` as for rankRanges(): sets of items, with how many chose just those, those who chose none too.
 * Chances come in the order of `items`, the same for the same seed in whatever order choices come. Of
 * nobody, all items share all places. Throws as rankRanges() does.
 */
export function topChances(
  choices: readonly Choice[],
  items: readonly string[],
  { seed, top = 3, draws = 2000 }: TopOptions,
): TopChance[] {
  const places = itemPlaces(items);
  const patterns = patternsOf(choices, places);
  const random = randomFrom(seed);
  const shares = new Float64Array(places.size);
  for (let draw = 0; draw < draws; draw += 1) {
    addShares(shares, drawnCounts(patterns, places.size, random), top);
  }
  return items.map((item) => ({ item, chance: shares[places.get(item)!]! / draws }));
}

interface Pattern {
  members: number[];
  people: number;
}

/** Different answers with how many gave them, in an order of their own. */
function patternsOf(choices: readonly Choice[], places: ReadonlyMap<string, number>): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const { chosen, count } of choices) {
    const members = placesOf(chosen, places).sort((a, b) => a - b);
    const name = String.fromCharCode(...members);
    const people = wholeCount(count) + (patterns.get(name)?.people ?? 0);
    patterns.set(name, { members, people });
  }
  return [...patterns]
    .sort(([one], [other]) => byCodeUnit(one, other))
    .map(([, pattern]) => pattern)
    .filter(({ people }) => people > 0);
}

/** How many chose each item, in a draw of as many people as there were. */
function drawnCounts(patterns: readonly Pattern[], size: number, random: Random): Float64Array {
  const counts = new Float64Array(size);
  let undrawn = patterns.reduce((sum, { people }) => sum + people, 0);
  let unseen = undrawn;
  for (const { members, people } of patterns) {
    const drawn = drawBinomial(undrawn, people / unseen, random);
    undrawn -= drawn;
    unseen -= people;
    for (const member of members) counts[member]! += drawn;
  }
  return counts;
}

/** Adds 1 for what is in, and a share of the last places for what is tied for them. */
function addShares(shares: Float64Array, counts: Float64Array, top: number): void {
  const last = counts.toSorted()[counts.length - top] ?? -1;
  const above = counts.filter((count) => count > last).length;
  const tied = counts.filter((count) => count === last).length;
  for (const [place, count] of counts.entries()) {
    if (count > last) shares[place]! += 1;
    if (count === last) shares[place]! += (top - above) / tied;
  }
}
