import { expect } from 'vitest';
import { audit, type Recovered } from '../../src/analysis/disclosure/disclosure-audit.ts';
import type { SeenRow, SeenTable } from '../../src/analysis/disclosure/seen-tables.ts';
import { countsShownAs, type Span } from '../../src/analysis/disclosure/suppression.ts';
import { chooseOne } from './counted-tables.ts';

export const exactly = (count: number): Span => ({ low: count, high: count });
export const hidden: Span = { low: 0, high: 1_000 };
export const rounded = (shown: number): Span => countsShownAs(shown);

/** A row of which nothing more can be read than its base and its options. */
export const row = (name: string, base: Span, options: Span[] = []): SeenRow => ({
  ...{ name, of: [name], base, options },
  others: options.map(() => hidden),
});

export const tableOf = (total: SeenRow, groups: SeenRow[] = []): SeenTable => ({
  options: total.options.map((_, index) => `${index + 1}`),
  ...(total.options.length > 0 && { picks: chooseOne }),
  total: { ...total, of: [] },
  groups,
});

export const told = ({ cell: { row, figure, option, isNew }, values }: Recovered): string =>
  `${isNew ? 'new of ' : ''}${row}${figure === 'base' ? '' : ` ${figure} ${option}`}: ${values.join(', ')}`;

export function recovered(...tables: SeenTable[]): string[] {
  const found = audit(tables);
  expect(found.isPossible).toBe(true);
  return found.recovered.map(told);
}
