import {
  coarser,
  groupingOf,
  shownGroups,
  wholeGroups,
  type CountedTable,
  type Grouping,
  type ShownGroup,
} from './counted-table.ts';
import type { ProtectedGroup, ProtectedRow } from './protected-figures.ts';
import { protectedRow, type Rules } from './protected-row.ts';
import { protectedTable, type ProtectedTable } from './protected-table.ts';
import { thresholdsOf, type Thresholds } from './suppression.ts';

/**
 * A question’s answers as they may be published; nothing else makes a `ProtectedTable`.
 *
 * - Every base, count and total is rounded by itself: NHS Digital’s “central suppression”, `suppressed()`.
 *   Nothing is said of fewer than 10 people but that they are so few.
 * - Groups below 10 are put together as “Other groups”, with the smallest others until they are 10 too.
 *   None is left out: whoever subtracts the groups from the total would have it.
 * - Of whom fewer than 8 did not choose something, nobody can tell whether all did: the count is shown as
 *   if 5 had not, and marked. That all of a group chose something is told of each of them.
 * - Percentages and ranges follow from rounded figures alone: an exact one gives the count away.
 * - `audit()` then attacks the table. Where rounded figures contradict each other unless a small count
 *   is what it is, a base is rounded the other way, or a group more is put with the others.
 *
 * After the default of the UK’s and the EU’s statistical offices for one-way tables: NHS Digital, Hospital
 * Episode Statistics analysis guide, 2018; Hundepool et al., “Handbook on Statistical Disclosure
 * Control”, 2nd edition, 2024, chapter 5 (threshold, rounding, group disclosure, audit).
 *
 * `wanted` raises the thresholds, never lowers them. Counts are of people; throws where one is below 0,
 * not whole, or contradicts another. A further table of the same question: see `mayRelease()`.
 */
export function protect(table: CountedTable, wanted: Partial<Thresholds> = {}): ProtectedTable {
  const rules = { thresholds: thresholdsOf(wanted), picks: table.picks };
  const groups = wholeGroups(table);
  const isEnough = table.total.base >= rules.thresholds.base;
  const total = isEnough ? protectedRow(table.total, rules) : undefined;
  if (!total) return protectedTable.parse({ ...rules, groups: [] });
  const grouping = groupingOf(groups, rules.thresholds.base);
  return brokenDown({ ...rules, total }, grouping);
}

/** By the finest breakdown from which no small count can be worked out; where there is none, by none. */
function brokenDown(whole: Rules & { total: ProtectedRow }, grouping: Grouping): ProtectedTable {
  const groups = shownGroups(grouping).map((group) => protectedGroup(group, whole));
  const read = protectedTable.safeParse({ ...whole, groups });
  if (read.success) return read.data;
  if (groups.length === 0) throw read.error;
  return brokenDown(whole, coarser(grouping, whole.thresholds.base));
}

function protectedGroup(
  { counts, ...group }: ShownGroup,
  rules: Rules,
): ProtectedGroup | undefined {
  const row = protectedRow({ base: group.base, counts }, rules);
  return row && { ...group, ...row };
}
