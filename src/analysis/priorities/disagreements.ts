import type { Priorities, Priority } from '../../domain/results.ts';
import { ordinal } from './priority-sentences.ts';

type Ordered = Pick<Priorities, 'items' | 'winners'>;

/** Another way to order challenges. More is better. */
interface Method {
  words: string;
  worth: (item: Priority) => number | undefined;
}

const methods: Method[] = [
  { words: 'If every order of the list counted the same', worth: ({ balanced }) => balanced },
  { words: 'If each group counted the same', worth: ({ groupsAlike }) => groupsAlike },
  { words: 'By mean rank', worth: ({ meanRank }) => negative(meanRank) },
  { words: 'By Plackett–Luce', worth: ({ logWorth }) => logWorth },
];

const negative = (rank: number | undefined): number | undefined =>
  rank === undefined ? undefined : -rank;

/** Where there is more to say than of the first three, a table says it. */
const TOP = 3;

/** Where other methods put another challenge in one of the first three places than the shares do. */
export const disagreements = ({ items, winners }: Ordered): string[] => [
  ...methods.flatMap((method) => differenceBy(method, items)),
  ...differentWinners(items, winners),
];

/** The first place alone: those after it often differ by that already. */
function differenceBy({ words, worth }: Method, items: Priority[]): string[] {
  if (items.some((item) => worth(item) === undefined)) return [];
  const other = items.toSorted((a, b) => rounded(worth(b)!) - rounded(worth(a)!));
  const at = items.slice(0, TOP).findIndex((item, place) => item.people !== other[place]!.people);
  if (at < 0) return [];
  return [
    `${words}, “${other[at]!.label}” would come ${ordinal(at + 1)}, not “${items[at]!.label}”.`,
  ];
}

/** What floating point leaves of equal worths is no difference. */
const rounded = (worth: number): number => Math.round(worth * 1e9);

function differentWinners(items: Priority[], winners: string[]): string[] {
  const first = items.filter(({ people }) => people === items[0]!.people);
  if (winners.length === 0 || first.some(({ code }) => winners.includes(code))) return [];
  const labels = items
    .filter(({ code }) => winners.includes(code))
    .map(({ label }) => `“${label}”`);
  return [
    `Compared in pairs (Schulze), ${labels.join(' and ')} would come 1st, not “${first[0]!.label}”.`,
  ];
}
