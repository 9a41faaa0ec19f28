import { protect } from './disclosure.ts';
import type { CountedRow, CountedTable } from './counted-table.ts';
import type { ProtectedTable } from './protected-table.ts';
import { mayRelease } from './releases.ts';

/** A table in an earlier release. */
export interface Released {
  counted: CountedTable;
  figures: ProtectedTable;
}

export type NextFigures = { ok: true; figures: ProtectedTable } | { ok: false; why: string };

/**
 * A table’s figures for the next release. Where nobody’s answer has changed since the last one, they are
 * the very same; else there must be enough that is new, for one new answer would be told by the difference.
 */
export function nextFigures(counted: CountedTable, earlier: readonly Released[]): NextFigures {
  const last = earlier.at(-1);
  if (last && isSame(last.counted, counted)) return { ok: true, figures: last.figures };
  if (last && optionsOf(last.counted) !== optionsOf(counted))
    return { ok: false, why: 'Its options are not those of the last release' };
  const release = mayRelease(
    earlier.map((each) => inOrderOf(counted, each.counted)),
    counted,
  );
  return release.isAllowed
    ? { ok: true, figures: protect(counted) }
    : { ok: false, why: release.why };
}

/** The database keeps counts in an order of its own, and releases are compared option by option. */
function inOrderOf({ total }: CountedTable, table: CountedTable): CountedTable {
  const codes = Object.keys(total.counts);
  const ordered = <Row extends CountedRow>(row: Row): Row => ({
    ...row,
    counts: Object.fromEntries(
      codes.filter((code) => code in row.counts).map((code) => [code, row.counts[code]!]),
    ),
  });
  return { ...table, total: ordered(table.total), groups: table.groups.map(ordered) };
}

const optionsOf = ({ total }: CountedTable): string => Object.keys(total.counts).sort().join();

/** Stored counts come in whatever order the database keeps them in. */
const isSame = (one: CountedTable, other: CountedTable): boolean => textOf(one) === textOf(other);

const textOf = (table: CountedTable): string =>
  JSON.stringify(table, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
