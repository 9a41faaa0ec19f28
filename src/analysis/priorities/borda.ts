import { itemPlaces, placesOf, wholeCount } from './item-places.ts';
import type { Ranking } from './plackett-luce.ts';

export interface BordaScores {
  base: number; // people who ranked at least one item
  items: { item: string; borda: number | null; meanRank: number | null }[];
}

/**
 * The Borda count of K items, and the mean rank. Who ranks k of them gives K − 1 points to the first,
 * K − 2 to the next, and so on, and to each that is not listed the mean of what is left, (K − k − 1) / 2.
 * `borda` is the mean over those who ranked at least one, from 0 to K − 1; `meanRank` is K less that,
 * from 1, the best, to K; null where nobody did. J.-C. de Borda, “Mémoire sur les élections au scrutin”,
 * 1781; of items not listed, D. Black, “Partial justification of the Borda count”, Public Choice 28, 1976.
 * State the convention where it is published: others order items otherwise (see citizenSpaceScore()).
 *
 * `count` people gave a ranking: the same may come more than once, and be empty. Scores come in the order
 * of `items`. Throws where an item is unknown or twice in a ranking or in `items`, or a count is not whole.
 */
export function borda(rankings: readonly Ranking[], items: readonly string[]): BordaScores {
  const size = items.length;
  const { base, points } = pointsOf(
    rankings,
    items,
    (place, listed) => (place < listed ? 2 * (size - 1 - place) : size - listed - 1), // doubled, to stay whole
  );
  return {
    base,
    items: items.map((item) => {
      const mean = base === 0 ? null : points.get(item)! / 2 / base;
      return { item, borda: mean, meanRank: mean === null ? null : size - mean };
    }),
  };
}

export interface CitizenSpaceScores {
  base: number; // people who ranked at least one item
  items: { item: string; score: number | null }[];
}

/**
 * The score that Citizen Space gives to ranked items, as councils publish it: Σ_r w_r c_ir / t, with
 * weights w of n for the first of n items, n − 1 for the second, … 1 for the last; c_ir people put item i
 * into place r, and t ranked at least one. Delib, “Ranking questions”, help.delib.net/497. It is a Borda
 * count of n points for the first that gives nothing to items not listed. From 0 to n; null where t is 0.
 *
 * Shapes and errors as for borda().
 */
export function citizenSpaceScore(
  rankings: readonly Ranking[],
  items: readonly string[],
): CitizenSpaceScores {
  const { base, points } = pointsOf(rankings, items, (place, listed) =>
    place < listed ? items.length - place : 0,
  );
  return {
    base,
    items: items.map((item) => ({ item, score: base === 0 ? null : points.get(item)! / base })),
  };
}

/** The sum of points for the place in which each person put each item; those not listed come after. */
function pointsOf(
  rankings: readonly Ranking[],
  items: readonly string[],
  pointsFor: (place: number, listed: number) => number,
): { base: number; points: Map<string, number> } {
  const places = itemPlaces(items);
  const points = new Map(items.map((item) => [item, 0]));
  let base = 0;
  for (const { ranking, count } of rankings) {
    const people = wholeCount(count);
    const listed = placesOf(ranking, places).length;
    if (listed === 0) continue;
    base += people;
    const order = new Map(ranking.map((item, place) => [item, place]));
    for (const item of items) {
      const own = pointsFor(order.get(item) ?? listed, listed);
      points.set(item, points.get(item)! + people * own);
    }
  }
  return { base, points };
}
