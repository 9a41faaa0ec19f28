import type { Picks } from './protected-figures.ts';
import { checkCount } from './suppression.ts';

/** How many people there are, and how many of them chose each option, by the option’s code. */
export interface CountedRow {
  base: number;
  counts: Record<string, number>;
}

export interface CountedGroup extends CountedRow {
  code: string;
  label: string;
}

/** One question’s answers as they were counted, with one breakdown at most: not to be shown to anybody. */
export interface CountedTable {
  picks: Picks; // how many options each person in a base chose
  total: CountedRow; // everybody who answered
  groups: CountedGroup[]; // nobody is in two of them
}

/** Codes have hyphens: no group of a questionnaire has this one. */
const NO_GROUP = 'did_not_say';

/**
 * The groups of a table, and one more for those who are in none, so that all are in one: who is in no
 * group could be told from the total less all groups. Throws where the numbers contradict each other.
 */
export function wholeGroups(table: CountedTable): CountedGroup[] {
  checkRow(table, 'everybody', table.total);
  for (const group of table.groups) checkRow(table, `“${group.label}”`, group);
  if (new Set(table.groups.map(({ code }) => code)).size < table.groups.length)
    throw new Error('Cannot protect a breakdown that has a group twice');
  if (table.groups.length === 0) return [];
  const rest = { code: NO_GROUP, label: 'Did not say', ...restOf(table) };
  checkRow(table, 'who is in no group, which is everybody less all groups', rest);
  const groups = rest.base > 0 ? [...table.groups, rest] : table.groups;
  return groups.map((group) => ({ ...group, counts: sameOptions(table.total, group) }));
}

const sameOptions = (total: CountedRow, { counts }: CountedRow): CountedRow['counts'] =>
  Object.fromEntries(Object.keys(total.counts).map((code) => [code, counts[code] ?? 0]));

function restOf({ total, groups }: CountedTable): CountedRow {
  const rest = (whole: number, of: (row: CountedRow) => number) =>
    groups.reduce((left, group) => left - of(group), whole);
  const options = Object.entries(total.counts).map(
    ([code, count]) => [code, rest(count, ({ counts }) => counts[code] ?? 0)] as const,
  );
  return { base: rest(total.base, ({ base }) => base), counts: Object.fromEntries(options) };
}

function checkRow({ total, picks }: CountedTable, who: string, { base, counts }: CountedRow): void {
  checkCount(base, who);
  for (const [code, count] of Object.entries(counts)) {
    checkCount(count, `${who}, “${code}”`);
    if (!Object.hasOwn(total.counts, code) || count > base)
      throw new Error(
        `Cannot protect ${who}, “${code}”: ${count} of ${base} chose it, ${total.counts[code] ?? 0} of all`,
      );
  }
  const chosen = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (chosen < picks.fewest * base || chosen > picks.most * base)
    throw new Error(
      `Cannot protect ${who}: ${base} people chose ${chosen} options, and each ${picks.fewest} to ${picks.most}`,
    );
}

/** Groups as they are shown: some by themselves, and some as one. */
export interface Grouping {
  alone: CountedGroup[];
  together: CountedGroup[];
}

/** Puts every group below `least` together, and then the smallest others too until they are enough. */
export function groupingOf(groups: CountedGroup[], least: number): Grouping {
  const alone = groups.filter(({ base }) => base >= least);
  const together = groups.filter(({ base }) => base > 0 && base < least);
  return enlarged({ alone, together }, least);
}

/** One group fewer is shown by itself. */
export const coarser = ({ alone, together }: Grouping, least: number): Grouping =>
  enlarged(withSmallest({ alone, together }), least);

function enlarged(grouping: Grouping, least: number): Grouping {
  const { alone, together } = grouping;
  if (together.length === 0 || alone.length === 0) return grouping;
  const isEnough = together.length > 1 && sum(together, ({ base }) => base) >= least;
  return isEnough ? grouping : enlarged(withSmallest(grouping), least);
}

function withSmallest({ alone, together }: Grouping): Grouping {
  const smallest = alone.toSorted((a, b) => a.base - b.base)[0];
  if (!smallest) return { alone, together };
  return { alone: alone.filter((each) => each !== smallest), together: [...together, smallest] };
}

/** Codes have hyphens: no group of a questionnaire has this one. */
const OTHER_GROUPS = 'other_groups';

export interface ShownGroup extends CountedGroup {
  of?: string[];
}

/** The rows of a breakdown: none where that would be a single one. */
export function shownGroups({ alone, together }: Grouping): ShownGroup[] {
  if (alone.length === 0) return [];
  return together.length > 0 ? [...alone, joined(together)] : alone.length > 1 ? alone : [];
}

const joined = (groups: CountedGroup[]): ShownGroup => ({
  code: OTHER_GROUPS,
  label: 'Other groups',
  of: groups.map(({ code }) => code),
  ...countedIn(groups),
});

/** Everybody in some groups. */
export function countedIn(groups: CountedRow[]): CountedRow {
  const options = new Set(groups.flatMap(({ counts }) => Object.keys(counts)));
  const counts = [...options].map(
    (code) => [code, sum(groups, (group) => group.counts[code] ?? 0)] as const,
  );
  return { base: sum(groups, ({ base }) => base), counts: Object.fromEntries(counts) };
}

const sum = <T>(all: T[], of: (each: T) => number): number =>
  all.reduce((total, each) => total + of(each), 0);
