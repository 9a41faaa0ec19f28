import { fitChoices } from './choice-fit.ts';
import { choiceCounter, type ChoiceCounter } from './choices.ts';
import { itemPlaces, placesOf, wholeCount } from './item-places.ts';
import { worthsOf, type Worths } from './plackett-luce.ts';

/** What people chose as best and worst of what they were shown; null where they chose none. */
export interface BestWorst {
  shown: readonly string[];
  best: string | null;
  worst: string | null;
  count: number;
}

export interface BestWorstScore {
  item: string;
  shown: number; // how often
  best: number;
  worst: number;
  score: number | null; // (best − worst) / shown, from −1 to 1
  p: number | null; // (shown + best − worst) / 2 shown, from 0 to 1
  b: number | null; // log(p / (1 − p)): −∞ or ∞ for what was always worst or best
  se: number | null; // of b
}

/**
 * How often each item was chosen as best and as worst, of how often it was shown, and the utility b that
 * follows: p = (n − worst + best) / 2n, b = log(p / (1 − p)), se(b) = √(p(1 − p) / 2n) / (p(1 − p)).
 * S. Lipovetsky and M. Conklin, “Best–worst scaling in analytical closed-form solution”, Journal of
 * Choice Modelling 10, 2014, equations 7, 10, 12 and 13.
 *
 * `count` people gave an answer: the same may come more than once. Scores come in the order of `items`,
 * and are null for what was never shown; se is ∞ where b is infinite. Throws where an item is unknown or
 * shown twice, best or worst were not shown or are the same, or a count is not whole.
 */
export function bestWorstScores(
  answers: readonly BestWorst[],
  items: readonly string[],
): BestWorstScore[] {
  const places = itemPlaces(items);
  const counts = new Map(items.map((item) => [item, { shown: 0, best: 0, worst: 0 }]));
  for (const answer of answers) {
    const people = checked(answer, places);
    for (const item of answer.shown) counts.get(item)!.shown += people;
    if (answer.best !== null) counts.get(answer.best)!.best += people;
    if (answer.worst !== null) counts.get(answer.worst)!.worst += people;
  }
  return items.map((item) => ({ item, ...counts.get(item)!, ...utilityOf(counts.get(item)!) }));
}

function utilityOf({ shown, best, worst }: { shown: number; best: number; worst: number }) {
  if (shown === 0) return { score: null, p: null, b: null, se: null };
  const p = (shown - worst + best) / (2 * shown);
  const q = (shown + worst - best) / (2 * shown);
  return {
    score: (best - worst) / shown,
    ...{ p, b: Math.log(p / q), se: p * q === 0 ? Infinity : 1 / Math.sqrt(2 * shown * p * q) },
  };
}

/**
 * The sequential best–worst logit: the best is chosen from what was shown with the chance
 * exp θ_i / Σ_{j ∈ S} exp θ_j, and then the worst from what is left with exp −θ_i / Σ_{j ∈ S} exp −θ_j.
 * A. A. J. Marley and J. J. Louviere, “Some probabilistic models of best, worst, and best–worst choices”,
 * Journal of Mathematical Psychology 49, 2005. Results as for plackettLuce(); answers and errors as for
 * bestWorstScores(). Where best is null, the worst was chosen from all that was shown.
 */
export function bestWorstLogit(answers: readonly BestWorst[], items: readonly string[]): Worths {
  const places = itemPlaces(items);
  const counter = choiceCounter(places.size);
  for (const answer of answers) {
    const people = checked(answer, places);
    if (people > 0) addChoices(counter, answer, places);
  }
  return worthsOf(fitChoices(counter.choices()), items);
}

function addChoices(
  counter: ChoiceCounter,
  { shown, best, worst, count }: BestWorst,
  places: ReadonlyMap<string, number>,
): void {
  const isShown = new Set(placesOf(shown, places));
  let set = counter.all;
  for (const place of places.values()) if (!isShown.has(place)) set = counter.without(set, place);
  if (best !== null) {
    if (set.members.length > 1) counter.best(set, places.get(best)!, count);
    set = counter.without(set, places.get(best)!);
  }
  if (worst !== null && set.members.length > 1) counter.worst(set, places.get(worst)!, count);
}

function checked(
  { shown, best, worst, count }: BestWorst,
  places: ReadonlyMap<string, number>,
): number {
  placesOf(shown, places);
  for (const chosen of [best, worst]) {
    if (chosen !== null && !shown.includes(chosen))
      throw refusal(shown, `"${chosen}" was not shown`);
  }
  if (best !== null && best === worst) throw refusal(shown, `"${best}" is both best and worst`);
  return wholeCount(count);
}

const refusal = (shown: readonly string[], why: string): Error =>
  new Error(`Cannot count the best and worst of ${JSON.stringify(shown)}: ${why}`);
