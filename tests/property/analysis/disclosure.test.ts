import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CountedTable } from '../../../src/analysis/disclosure/counted-table.ts';
import { audit } from '../../../src/analysis/disclosure/disclosure-audit.ts';
import { protect } from '../../../src/analysis/disclosure/disclosure.ts';
import type { ProtectedTable } from '../../../src/analysis/disclosure/protected-table.ts';
import { mayRelease } from '../../../src/analysis/disclosure/releases.ts';
import { seenIn } from '../../../src/analysis/disclosure/seen-tables.ts';
import { growingTables } from '../../support/counted-tables.ts';

/** Those of the tables that are published: each that may be, after the ones before it. */
function released(tables: CountedTable[]): CountedTable[] {
  const out: CountedTable[] = [];
  for (const table of tables)
    if (out.length === 0 || mayRelease(out, table).isAllowed) out.push(table);
  return out;
}

const figuresIn = ({ total, groups }: ProtectedTable): number[] =>
  [...(total ? [total] : []), ...groups].flatMap(({ base, options }) => [
    base,
    ...options.map(({ count }) => count),
  ]);

it('audit() recovers no small count from 10,000 tables that protect() made, one after the other', () => {
  const told = { tables: 0, brokenDown: 0, again: 0 };
  fc.assert(
    fc.property(growingTables, (tables) => {
      const published = released(tables).map((table) => protect(table));
      told.tables += tables.length;
      told.brokenDown += published.filter(({ groups }) => groups.length > 0).length;
      told.again += published.length - 1;
      const seen = published.flatMap((each) => seenIn(each) ?? []);
      expect(audit(seen)).toEqual({ isPossible: true, recovered: [] });
      const figures = published.flatMap(figuresIn);
      expect(figures.filter((each) => each % 5 !== 0 || each < 0)).toEqual([]);
    }),
    { numRuns: 8_000 },
  );
  expect(told.tables).toBeGreaterThan(10_000);
  expect(told.brokenDown).toBeGreaterThan(2_000);
  expect(told.again).toBeGreaterThan(800);
});
