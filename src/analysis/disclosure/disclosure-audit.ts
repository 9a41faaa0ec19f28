import { possibleValues, type Possible } from './solutions.ts';
import { usualThresholds } from './suppression.ts';
import type { SeenTable } from './seen-tables.ts';
import { countsBehind, type Cell } from './unknown-counts.ts';

/** A count that can be told, or nearly: all that it can be. */
export interface Recovered {
  cell: Cell;
  values: number[];
}

export interface Audit {
  isPossible: boolean; // false where no counts fit what was published
  recovered: Recovered[];
}

/** Of how many values a small count must still be able to have any. */
const ENOUGH = 3;

/**
 * Tries to work out small counts from everything that was published of a question: tables, in the
 * order of their release. It knows how figures are rounded, that groups add up to the total, how many
 * options a person chooses, that a person chooses an option or does not, and that nobody who has
 * answered is missing from a later release.
 *
 * A count from 1 to 7 is recovered unless it can have three different values. Each of them was found in
 * whole tables that fit everything published, so that nobody can rule any of them out; where the
 * search for such tables comes to no end, the count is held to be recovered. `values` are in order.
 */
export function audit(tables: readonly SeenTable[], small = usualThresholds.small): Audit {
  const { cells, unknowns } = countsBehind(tables);
  const possible = possibleValues(unknowns, {
    enough: ENOUGH,
    matters: (low, high) => low < small && high > 0,
  });
  if (!possible) return { isPossible: false, recovered: [] };
  const recovered = [...possible].filter(([, each]) => isRecovered(each, small));
  return {
    isPossible: true,
    recovered: recovered.map(([place, { values }]) => ({
      cell: cells[place]!,
      values: [...values].sort((a, b) => a - b),
    })),
  };
}

const isRecovered = ({ values, isAll }: Possible, small: number): boolean =>
  values.size < ENOUGH && (!isAll || [...values].some((each) => each > 0 && each < small));
