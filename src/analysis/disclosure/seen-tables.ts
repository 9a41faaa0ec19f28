import { FEW } from '../../domain/published-figures.ts';
import type { Picks, ProtectedCell, ProtectedFigures, ProtectedRow } from './protected-figures.ts';
import { ANY_COUNT, countsShownAs, type Span, type Thresholds } from './suppression.ts';

/** What can be read of a row: how many people are in it, and how many chose each option and did not. */
export interface SeenRow {
  name: string;
  of: string[]; // the groups that are in it; of the total, none
  base: Span;
  options: Span[];
  others: Span[]; // the base less the option
}

/** What can be read of one published table. */
export interface SeenTable {
  options: string[];
  picks?: Picks; // missing where nobody can tell how many options each person chose
  total: SeenRow;
  groups: SeenRow[]; // who together are the total
}

/**
 * What a reader who knows the rules can tell from figures that were published by them: the counts that
 * are shown as each figure is, and that of the others in a row fewer than 8 are left, or 8 or more.
 */
export function seenIn({ total, groups, ...rules }: ProtectedFigures): SeenTable | undefined {
  if (!total) return undefined;
  const row = (each: ProtectedRow, names: Pick<SeenRow, 'name' | 'of'>): SeenRow => ({
    ...names,
    ...seenRow(each, rules.thresholds),
  });
  return {
    options: total.options.map(({ code }) => code),
    picks: rules.picks,
    total: row(total, { name: 'all', of: [] }),
    groups: groups.map((each) => row(each, { name: each.code, of: each.of ?? [each.code] })),
  };
}

function seenRow(
  { base, options }: ProtectedRow,
  thresholds: Thresholds,
): Omit<SeenRow, 'name' | 'of'> {
  const { low, high } = countsShownAs(base, thresholds.small);
  return {
    base: { low: Math.max(low, thresholds.base), high },
    options: options.map((cell) => seenCell(cell, thresholds)),
    others: options.map((cell) => seenOthers(cell, thresholds)),
  };
}

const seenCell = ({ count, isNearlyAll }: ProtectedCell, { small }: Thresholds): Span =>
  isNearlyAll ? { low: small, high: ANY_COUNT.high } : countsShownAs(count, small);

function seenOthers({ count, isNearlyAll }: ProtectedCell, { small }: Thresholds): Span {
  if (isNearlyAll) return { low: 0, high: small - 1 };
  return count > FEW ? { low: small, high: ANY_COUNT.high } : ANY_COUNT;
}
