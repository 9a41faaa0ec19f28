import { byCodeUnit, wholeCount } from '../priorities/item-places.ts';
import { effectiveN, MOST_TIMES_MEAN, trimmedWeights } from './trimmed-weights.ts';

/** People who are alike in all that is weighted by. */
export interface Cell {
  in: Readonly<Record<string, string>>; // { phase: 'primary', district: 'Stafford' }
  count: number;
}

/** How many, or what shares, there really are: { phase: { primary: 6000, secondary: 4000 }, … } */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Weights {
  weights: number[]; // of one person in each cell, in the order of the cells; their mean over people is 1
  converged: boolean; // before weights were trimmed
  trimmed: number; // how many people’s weights were
  gap: number; // the most by which a share is still off its margin, after trimming
  n: number;
  effectiveN: number;
}

const CYCLES = 100;
const CLOSE = 1e-8;

/**
 * Weights under which shares are as in the population in each respect at once: raking, or iterative
 * proportional fitting, of W. E. Deming and F. F. Stephan, “On a least squares adjustment of a sampled
 * frequency table when the expected marginal totals are known”, Annals of Mathematical Statistics 11,
 * 1940. Until all shares are off by 1e-8 at most, in 100 cycles at most; then no weight is more than 5
 * times the mean. Where effectiveN() is less than half of n, weights are too unequal to publish by. With one margin it is post-stratification. Weights cannot repair
 * that people chose to take part.
 *
 * Throws where a cell lacks a margin’s category or has one that has none, a margin is not above 0, nobody
 * is in a category, or a count is not whole.
 */
export function rake(cells: readonly Cell[], margins: Margins): Weights {
  const merged = mergedCells(cells);
  const counts = [...merged.values()].map(({ count }) => count);
  const n = total(counts);
  if (n === 0) throw new Error('Cannot weight answers: there are none');
  const groups = groupsOf([...merged.values()], margins);
  const fit = fitted(counts, groups);
  const weights = trimmedWeights(fit.weights, counts);
  const isTrimmed = (weight: number): boolean => weight >= MOST_TIMES_MEAN * (1 - 1e-12);
  const byName = new Map([...merged.keys()].map((name, index) => [name, weights[index]!]));
  return {
    weights: cells.map((cell) => byName.get(nameOf(cell))!),
    converged: fit.converged,
    trimmed: total(counts.filter((_, index) => isTrimmed(weights[index]!))),
    gap: gapOf(weights, counts, groups),
    n,
    effectiveN: effectiveN(weights, counts),
  };
}

/** In an order of their own, each once, whatever order they come in and in however many parts. */
function mergedCells(cells: readonly Cell[]): Map<string, Cell> {
  const merged = Map.groupBy(
    cells.toSorted((a, b) => byCodeUnit(nameOf(a), nameOf(b))),
    nameOf,
  );
  return new Map(
    [...merged].map(([name, same]) => [
      name,
      { in: same[0]!.in, count: total(same.map(({ count }) => wholeCount(count))) },
    ]),
  );
}

const nameOf = (cell: Cell): string =>
  JSON.stringify(Object.entries(cell.in).sort(([one], [other]) => byCodeUnit(one, other)));

/** Those in one category of a margin. */
interface Group {
  share: number; // that they should be of all
  cells: number[];
}

function groupsOf(cells: readonly Cell[], margins: Margins): Group[] {
  return Object.keys(margins)
    .sort(byCodeUnit)
    .flatMap((margin) => {
      const lost = cells.find((cell) => !Object.hasOwn(margins[margin]!, cell.in[margin] ?? ''));
      if (lost)
        throw new Error(`Cannot weight by ${margin}: nothing is known of "${lost.in[margin]}"`);
      return categoriesOf(cells, margin, margins[margin]!);
    });
}

function categoriesOf(cells: readonly Cell[], margin: string, known: Margins[string]): Group[] {
  const all = total(Object.values(known).toSorted((a, b) => a - b));
  return Object.keys(known)
    .sort(byCodeUnit)
    .map((category) => {
      const members = [...cells.keys()].filter((index) => cells[index]!.in[margin] === category);
      const people = total(members.map((index) => cells[index]!.count));
      const share = known[category]! / all;
      if (people > 0 && share > 0) return { share, cells: members };
      throw new Error(`Cannot weight by ${margin}: there is nobody in "${category}"`);
    });
}

function fitted(counts: number[], groups: Group[]): { weights: number[]; converged: boolean } {
  const weights = counts.map(() => 1);
  const n = total(counts);
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    if (gapOf(weights, counts, groups) <= CLOSE) return { weights, converged: true };
    for (const { share, cells } of groups) {
      const factor = (share * n) / total(cells.map((index) => counts[index]! * weights[index]!));
      for (const index of cells) weights[index]! *= factor;
    }
  }
  return { weights, converged: gapOf(weights, counts, groups) <= CLOSE };
}

/** How far the share is off, of the group where it is most. */
const gapOf = (weights: number[], counts: number[], groups: Group[]): number =>
  Math.max(
    0,
    ...groups.map(({ share, cells }) => {
      const weighted = total(cells.map((index) => counts[index]! * weights[index]!));
      return Math.abs(weighted / total(counts) - share);
    }),
  );

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
