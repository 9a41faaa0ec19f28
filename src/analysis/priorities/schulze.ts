import { itemPlaces, placesOf, wholeCount } from './item-places.ts';

export interface Ballot {
  ranking: readonly (readonly string[])[]; // groups, the best first; those in a group are tied
  count: number;
}

/**
 * The winners by M. Schulze’s method, winning votes: d_ij ballots have i above j; a link from i to j is
 * as strong as d_ij, where that is more than d_ji; a path is as strong as its weakest link, and p_ij is
 * that of the strongest path. i wins where p_ij ≥ p_ji for all j. “The Schulze method of voting”, 2018
 * (arXiv 1804.02973), §2; Social Choice and Welfare 36, 2011.
 *
 * `count` people gave a ballot: the same may come more than once, and be empty. Items not listed are
 * tied after all that are. There can be several winners, in the order of `items`: all, where nobody
 * prefers any. Throws where an item is unknown or twice in a ballot or in `items`, or a count is not whole.
 */
export function schulze(
  ballots: readonly Ballot[],
  items: readonly string[],
): { winners: string[] } {
  const places = itemPlaces(items);
  const paths = strongestPaths(linksOf(ballots, places), places.size);
  const strength = (from: string, to: string): number =>
    paths[places.get(from)! * places.size + places.get(to)!]!;
  const wins = (item: string): boolean =>
    items.every((other) => strength(item, other) >= strength(other, item));
  return { winners: items.filter(wins) };
}

/** d_ij where it is more than d_ji, else 0. */
function linksOf(ballots: readonly Ballot[], places: ReadonlyMap<string, number>): Float64Array {
  const size = places.size;
  const prefer = new Float64Array(size * size);
  for (const ballot of ballots) addPreferences(prefer, ballot, places);
  return prefer.map((one, at) => {
    const other = prefer[(at % size) * size + Math.floor(at / size)]!;
    return one > other ? one : 0;
  });
}

function addPreferences(
  prefer: Float64Array,
  { ranking, count }: Ballot,
  places: ReadonlyMap<string, number>,
): void {
  const people = wholeCount(count);
  const listed = placesOf(ranking.flat(), places);
  const below = new Set(places.values());
  let from = 0;
  for (const { length } of ranking) {
    const group = listed.slice(from, (from += length));
    for (const item of group) below.delete(item);
    for (const one of group)
      for (const other of below) prefer[one * places.size + other]! += people;
  }
}

/** By the algorithm of R. W. Floyd and S. Warshall, 1962. */
function strongestPaths(links: Float64Array, size: number): Float64Array {
  const paths = links.slice();
  for (let via = 0; via < size; via += 1) {
    for (let from = 0; from < size; from += 1) {
      for (let to = 0; to < size; to += 1) {
        const through = Math.min(paths[from * size + via]!, paths[via * size + to]!);
        paths[from * size + to] = Math.max(paths[from * size + to]!, through);
      }
    }
  }
  return paths;
}
