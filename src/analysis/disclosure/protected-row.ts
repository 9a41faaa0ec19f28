import { audit } from './disclosure-audit.ts';
import type { CountedRow } from './counted-table.ts';
import {
  cellOf,
  nearlyAllOf,
  type Picks,
  type ProtectedFigures,
  type ProtectedRow,
} from './protected-figures.ts';
import { seenIn } from './seen-tables.ts';
import { nearest5, suppressed, type Thresholds } from './suppression.ts';

export interface Rules {
  thresholds: Thresholds;
  picks: Picks;
}

interface Way {
  base: number; // as shown
  marksNearlyAll: boolean;
}

/**
 * A row as it may be published; `undefined` where there is no way.
 *
 * Where everybody chooses one option, rounded figures still add up: of 97 who answered 48, 48 and 1,
 * “95: 50, 50, fewer than 8” tells all three, as no other numbers fit. Then the base goes to the other
 * multiple of 5 beside it, 100, which many numbers fit. Readers cannot tell that it did: the row is
 * one that other people’s answers have in the usual way. So with the mark for nearly all.
 */
export function protectedRow(row: CountedRow, rules: Rules): ProtectedRow | undefined {
  for (const way of waysOf(row.base)) {
    const total = rowIn(way, row, rules);
    if (total && isSafe({ ...rules, total, groups: [] })) return total;
  }
  return undefined;
}

function waysOf(base: number): Way[] {
  const near = nearest5(base);
  const bases = [near, near + 5 * Math.sign(base - near)];
  return [true, false].flatMap((marksNearlyAll) =>
    bases.map((each) => ({ base: each, marksNearlyAll })),
  );
}

function rowIn(
  way: Way,
  { base, counts }: CountedRow,
  { thresholds: { small } }: Rules,
): ProtectedRow | undefined {
  const isNearlyAll = (count: number) =>
    way.marksNearlyAll && count >= small && base - count < small;
  const told = Object.entries(counts).map(([code, count]) =>
    isNearlyAll(count)
      ? { code, count: nearlyAllOf(way.base, small), isNearlyAll: true as const }
      : { code, count: suppressed(count, small) },
  );
  if (told.some(({ count }) => count > way.base)) return undefined;
  return { base: way.base, options: told.map((each) => cellOf(each, way.base)) };
}

/** Whether there are counts that fit, and no small one can be told. */
export function isSafe(figures: ProtectedFigures): boolean {
  const seen = seenIn(figures);
  const { isPossible, recovered } = audit(seen ? [seen] : [], figures.thresholds.small);
  return isPossible && recovered.length === 0;
}
