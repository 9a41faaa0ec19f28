import { chiSquaredTail } from '../statistics/chi-squared.ts';
import { itemPlaces, placesOf, wholeCount } from './item-places.ts';

/** The order in which options were shown, and what was chosen from it. */
export interface ShownOrder {
  order: readonly string[];
  chosen: readonly string[];
  count: number;
}

export interface PositionEffect {
  places: { place: number; shown: number; picked: number; rate: number | null }[];
  chiSquared: number | null;
  df: number;
  p: number | null;
}

/**
 * How often the option in each place, 1 to K, was chosen of how often one was shown there, and K.
 * Pearson’s χ² of chosen or not × place, K − 1 degrees of freedom: Σ (O − E)² / E. “On the criterion…”,
 * Philosophical Magazine 50, 1900. Where each option was in each place equally often, as in a Williams
 * square, rates differ by place and chance alone. As people choose several, or options differ in how often
 * they are chosen, p is a guide rather than exact: read it with the rates.
 *
 * `count` people saw an order and chose so: the same may come more than once, and nothing be chosen. null
 * where nothing was shown, or all or nothing chosen. Throws where orders are not of the same options, one
 * is there twice, what was chosen was not shown, or a count is not whole.
 */
export function positionEffect(answers: readonly ShownOrder[]): PositionEffect {
  const options = itemPlaces(answers[0]?.order ?? []);
  const picked = new Array<number>(options.size).fill(0);
  let shown = 0;
  for (const { order, chosen, count } of answers) {
    placesOf(chosen, options);
    if (placesOf(order, options).length < options.size) throw shorter(order);
    shown += wholeCount(count);
    for (const option of chosen) picked[order.indexOf(option)]! += count;
  }
  const df = Math.max(0, options.size - 1);
  const chiSquared = pearson(picked, shown);
  return {
    places: picked.map((times, index) => ({
      ...{ place: index + 1, shown, picked: times, rate: shown === 0 ? null : times / shown },
    })),
    ...{ chiSquared, df, p: chiSquared === null ? null : chiSquaredTail(chiSquared, df) },
  };
}

/** Of a table of two rows, what was picked and what was not, each column with `shown` in all. */
function pearson(picked: readonly number[], shown: number): number | null {
  const all = picked.reduce((sum, each) => sum + each, 0);
  const expected = all / picked.length;
  const variance = expected * (1 - expected / shown);
  if (!(variance > 0) || picked.length < 2) return null;
  return picked.reduce((sum, each) => sum + (each - expected) ** 2, 0) / variance;
}

const shorter = (order: readonly string[]): Error =>
  new Error(
    `Cannot count the order ${JSON.stringify(order)}: it is not of the same options as the first`,
  );
