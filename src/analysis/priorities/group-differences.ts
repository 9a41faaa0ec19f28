import { chiSquaredTail } from '../statistics/chi-squared.ts';
import { holmRejects } from '../statistics/holm.ts';
import { newcombe, newcombeAt, type Share } from '../statistics/intervals.ts';
import { wholeCount } from './item-places.ts';

/** How many are in a group, and how many of them chose each item; who is not named chose none. */
export interface GroupChoices {
  group: string;
  n: number;
  chose: Readonly<Record<string, number>>;
}

export interface GroupDifference {
  item: string;
  first: string;
  second: string;
  difference: number | null; // share of the first less that of the second; null where one has nobody
  low: number; // 95 %, of this difference alone
  high: number;
  p: number;
  differs: boolean; // all of them taken together
}

/**
 * For each item and each two groups, the difference of their shares with its Newcombe interval, p, and
 * whether it differs, by Holm’s procedure over all items and pairs at 5 %: with 95 % confidence none that
 * is said to differ does not. p is what the interval itself implies: at the confidence 1 − p it just ends
 * at 0, R. G. Newcombe, Statistics in Medicine 17, 1998, 873–890, method 10.
 *
 * Groups are of different people. Item by item, in the order of `items`, and pair by pair in the order of
 * `groups`. Throws where a group comes twice, or a count is not whole or more than the group has.
 */
export function groupDifferences(
  groups: readonly GroupChoices[],
  items: readonly string[],
): GroupDifference[] {
  const named = new Set(groups.map(({ group }) => group));
  if (named.size < groups.length) throw new Error('Cannot compare groups: one comes twice');
  const pairs = groups.flatMap((first, index) =>
    groups.slice(index + 1).map((second) => [first, second] as const),
  );
  const found = items.flatMap((item) =>
    pairs.map(([one, other]) => differenceOf(item, one, other)),
  );
  const rejects = holmRejects(found.map(({ p }) => p));
  return found.map((difference, index) => ({ ...difference, differs: rejects[index]! }));
}

function differenceOf(item: string, one: GroupChoices, other: GroupChoices) {
  const [first, second] = [shareOf(one, item), shareOf(other, item)];
  const isKnown = first.n > 0 && second.n > 0;
  return {
    ...{ item, first: one.group, second: other.group },
    difference: isKnown ? first.x / first.n - second.x / second.n : null,
    ...newcombe(first.x, first.n, second.x, second.n),
    p: isKnown ? newcombeP(first, second) : 1,
  };
}

const shareOf = ({ n, chose }: GroupChoices, item: string): Share => ({
  x: wholeCount(Object.hasOwn(chose, item) ? chose[item]! : 0),
  n: wholeCount(n),
});

/** Beyond this z, p is below the smallest number there is. */
const MOST_Z = 40;

/** P(|Z| ≥ z) where the interval at z ends at 0: z by bisection, as intervals widen with it. */
function newcombeP(one: Share, other: Share): number {
  const holdsNought = (z: number): boolean => {
    const { low, high } = newcombeAt(one, other, z);
    return low <= 0 && 0 <= high;
  };
  let [low, high] = [0, MOST_Z];
  for (let halved = 0; halved < 60; halved += 1) {
    const middle = (low + high) / 2;
    if (holdsNought(middle)) high = middle;
    else low = middle;
  }
  return chiSquaredTail(high ** 2, 1);
}
