import { chiSquaredTail } from '../statistics/chi-squared.ts';
import { itemPlaces, placesOf, wholeCount } from './item-places.ts';
import type { Ballot } from './schulze.ts';

export interface Concordance {
  people: number;
  w: number | null; // 0, no agreement, to 1, all alike
  chiSquared: number | null;
  df: number;
  p: number | null;
}

/**
 * Kendall’s coefficient of concordance of m people over n items, corrected for ties:
 * W = 12 S / (m²(n³ − n) − m ΣT), S the sum of squares of the items’ sums of ranks less their mean, and
 * T = Σ(t³ − t) over the groups of t tied items of one person. χ² = m(n − 1)W with n − 1 degrees of
 * freedom. M. G. Kendall and B. Babington Smith, “The problem of m rankings”, Annals of Mathematical
 * Statistics 10, 1939; M. G. Kendall, “Rank correlation methods”, 1948, chapter 6. With many people p says
 * nothing: even the least agreement is then some.
 *
 * Ballots as for schulze(): items not listed are tied after all that are, at the mean of their ranks.
 * null where nobody tells items apart, or there is but one. Throws as schulze() does.
 */
export function kendallW(ballots: readonly Ballot[], items: readonly string[]): Concordance {
  const { people, sums, ties } = rankSums(ballots, items);
  const n = items.length;
  const mean = people * (n + 1); // ranks are doubled, to stay whole
  const s = sums.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 4;
  const most = people ** 2 * (n ** 3 - n) - people * ties;
  const df = Math.max(0, n - 1);
  if (most <= 0) return { people, w: null, chiSquared: null, df, p: null };
  const w = (12 * s) / most;
  const chiSquared = people * df * w;
  return { people, w, chiSquared, df, p: chiSquaredTail(chiSquared, df) };
}

/** Twice the sum of ranks of each item, by place, and ΣT. */
function rankSums(ballots: readonly Ballot[], items: readonly string[]) {
  const places = itemPlaces(items);
  const sums = new Float64Array(places.size);
  let [people, ties] = [0, 0];
  for (const { ranking, count } of ballots) {
    people += wholeCount(count);
    let before = 0;
    for (const group of groupsOf(ranking, places)) {
      for (const item of group) sums[item]! += count * (2 * before + group.length + 1);
      ties += count * (group.length ** 3 - group.length);
      before += group.length;
    }
  }
  return { people, sums, ties };
}

/** The groups of a ballot, and then those not listed as one more. */
function groupsOf(ranking: Ballot['ranking'], places: ReadonlyMap<string, number>): number[][] {
  const listed = placesOf(ranking.flat(), places);
  let from = 0;
  const groups = ranking.map(({ length }) => listed.slice(from, (from += length)));
  const others = [...places.values()].filter((place) => !listed.includes(place));
  return [...groups, others];
}
