import { fitChoices, type ChoiceFit } from './choice-fit.ts';
import { choiceCounter, type ChoiceCounter, type Choices, type ChoiceSet } from './choices.ts';
import { itemPlaces, placesOf, weightOf } from './item-places.ts';
import { quasiVariances } from './quasi-variances.ts';

export interface Ranking {
  ranking: readonly string[]; // the best first
  count: number;
}

/**
 * What it means that a ranking lists some items only. “top-k”: all others stood to be chosen each time,
 * and come after it. “sub-ranking”: only those listed stood to be chosen, as drivers in a race.
 */
export interface RankingModel {
  kind: 'top-k' | 'sub-ranking';
  items: readonly string[];
}

export interface Worths {
  loglik: number; // natural logarithm, of the real answers
  ghost: boolean;
  items: ItemWorth[];
}

export interface ItemWorth {
  item: string;
  logWorth: number; // natural logarithm; the sum of all is 0
  se: number; // its standard error, as the difference from the mean of all
  quasiSe: number; // NaN where its quasi-variance is below 0
}

/**
 * The Plackett–Luce model: item i is chosen next from what is left, S, with the chance
 * exp θ_i / Σ_{j ∈ S} exp θ_j, θ its log-worth. R. L. Plackett, “The analysis of permutations”, Applied
 * Statistics 24, 1975; R. D. Luce, “Individual choice behavior”, 1959; D. R. Hunter, “MM algorithms for
 * generalized Bradley–Terry models”, Annals of Statistics 32, 2004. By greatest likelihood; of two-item
 * rankings it is the Bradley–Terry model. Standard errors are roots of the diagonal of C V C, V the
 * inverse of the information and C = 1 − 11ᵀ / K; quasi-standard errors those of quasiVariances().
 *
 * Where some item never beats another, even through others between them, there is no such fit: `ghost`
 * then says that each item was given half a win and half a loss against an item of log-worth 0, as R’s
 * PlackettLuce does with npseudo = 0.5.
 *
 * `count` people gave a ranking: the same may come more than once, and be empty; a count need not be
 * whole (half a win each for a tie), but standard errors take it for people. Worths come in the order of
 * `items`. Throws where an item is unknown or twice in a ranking or in `items`, or a count is not a
 * number from 0.
 */
export function plackettLuce(rankings: readonly Ranking[], model: RankingModel): Worths {
  const places = itemPlaces(model.items);
  return worthsOf(fitChoices(choicesIn(rankings, model.kind, places)), model.items);
}

/** A fit by place as worths by item. */
export function worthsOf(fit: ChoiceFit, items: readonly string[]): Worths {
  const places = itemPlaces(items);
  const quasi = quasiVariances(fit.covariance);
  const { size, cells } = fit.covariance;
  const worthOf = (item: string, place: number): ItemWorth => ({
    item,
    logWorth: fit.theta[place]!,
    se: Math.sqrt(Math.max(0, cells[place * (size + 1)]!)),
    quasiSe: Math.sqrt(quasi[place]!),
  });
  return {
    loglik: fit.loglik,
    ghost: fit.ghost,
    items: items.map((item) => worthOf(item, places.get(item)!)),
  };
}

function choicesIn(
  rankings: readonly Ranking[],
  kind: RankingModel['kind'],
  places: ReadonlyMap<string, number>,
): Choices {
  const counter = choiceCounter(places.size);
  for (const { ranking, count } of rankings) {
    const listed = placesOf(ranking, places);
    if (weightOf(count) === 0) continue;
    let left = kind === 'top-k' ? counter.all : onlyOf(listed, counter);
    for (const item of listed) {
      if (left.members.length < 2) break; // what is left alone is no choice
      counter.best(left, item, count);
      left = counter.without(left, item);
    }
  }
  return counter.choices();
}

function onlyOf(listed: readonly number[], { all, without }: ChoiceCounter): ChoiceSet {
  if (listed.length === all.members.length) return all;
  return all.members.reduce((set, item) => (listed.includes(item) ? set : without(set, item)), all);
}
