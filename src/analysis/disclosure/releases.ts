import { countedIn, wholeGroups, type CountedRow, type CountedTable } from './counted-table.ts';
import { protect } from './disclosure.ts';
import { audit } from './disclosure-audit.ts';
import type { ProtectedTable } from './protected-table.ts';
import { seenIn } from './seen-tables.ts';
import type { Thresholds } from './suppression.ts';

/** Whether a table may be published after others of its question; if not, why, for staff alone. */
export type Release = { isAllowed: true } | { isAllowed: false; group: string; why: string };

/** One new answer between two releases is exactly that person’s answer. */
const FEWEST_NEW = 10;

const EVERYBODY = 'Everybody';

interface Published {
  counted: CountedTable;
  figures: ProtectedTable;
}

/**
 * Whether `next` may be published after `earlier`, each the table as it was counted for a release, in
 * their order and of one breakdown. Every group that is shown at the last release or at this one needs
 * 10 new answers or more, and nobody who had answered may be missing: who compares two tables sees
 * only how many came. Then all of them together are attacked, by `audit()`.
 */
export function mayRelease(
  earlier: readonly CountedTable[],
  next: CountedTable,
  wanted: Partial<Thresholds> = {},
): Release {
  const published = [...earlier, next]
    .map((counted): Published => ({ counted, figures: protect(counted, wanted) }))
    .filter(({ figures }) => figures.total);
  const [last, now] = published.slice(-2);
  if (!last || !now || now.counted !== next) return { isAllowed: true };
  const faults = [last, now].flatMap(shownIn).map((shown) => faultOf(shown, last, now));
  return faults.find((fault) => fault !== undefined) ?? together(published);
}

interface Shown {
  label: string;
  of: string[] | undefined; // undefined: everybody
}

const shownIn = ({ figures }: Published): Shown[] => [
  { label: EVERYBODY, of: undefined },
  ...figures.groups.map(({ label, code, of = [code] }) => ({ label, of })),
];

function faultOf({ label, of }: Shown, last: Published, now: Published): Release | undefined {
  const [before, after] = [rowOf(last, of), rowOf(now, of)];
  const refused = (why: string): Release => ({ isAllowed: false, group: label, why });
  if (isAnyMissing(before, after))
    return refused(
      `${label}: somebody who is in the last release is not counted any more, or answers otherwise`,
    );
  const more = after.base - before.base;
  if (more >= FEWEST_NEW) return undefined;
  return refused(
    `${label}: ${more} new since the last release. There must be ${FEWEST_NEW} or more`,
  );
}

const rowOf = ({ counted }: Published, of: string[] | undefined): CountedRow =>
  of ? countedIn(wholeGroups(counted).filter(({ code }) => of.includes(code))) : counted.total;

/** Whoever is new chose an option or did not: neither of them becomes fewer. */
const isAnyMissing = (before: CountedRow, after: CountedRow): boolean =>
  Object.entries(before.counts).some(([code, count]) => {
    const more = (after.counts[code] ?? 0) - count;
    return more < 0 || more > after.base - before.base;
  });

function together(published: Published[]): Release {
  const seen = published.flatMap(({ figures }) => seenIn(figures) ?? []);
  const { isPossible, recovered } = audit(seen, published[0]!.figures.thresholds.small);
  if (isPossible && recovered.length === 0) return { isAllowed: true };
  const group = labelOf(published, recovered[0]?.cell.row);
  const why = `${group}: who compares all releases could tell how a few people answered`;
  return { isAllowed: false, group, why };
}

const labelOf = (published: Published[], row = ''): string =>
  published
    .flatMap(({ counted }) => counted.groups)
    .find(({ code }) => row.split(' + ').includes(code))?.label ?? EVERYBODY;
