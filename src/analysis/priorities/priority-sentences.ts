import { rangeText } from '../../domain/published-figures.ts';

/** A challenge among those that people put first, in figures as they may be shown to the reader. */
export interface PlacedItem {
  label: string;
  people: string; // “240”, “about 240”, “fewer than 8”
  percent?: number | undefined; // whole; left out where it may not be told
  range?: { low: number; high: number } | undefined; // percent, whole
  place: number; // from 1, by how many chose it
  best: number; // the ranks that it could have
  worst: number;
}

export interface Placed {
  of: string; // “the 412 people who answered”
  items: PlacedItem[]; // the most often chosen first
}

/** Those that come first get a sentence of their own; a table tells the rest. */
const TOP = 3;

/** Which challenges come first in words, with what is not sure of it. */
export function prioritySentences({ of, items }: Placed): string[] {
  const chosen = items.filter(({ place, percent }) => place <= TOP && percent !== 0);
  const alike = Object.values(Object.groupBy(chosen, ({ place }) => place));
  return [
    ...alike.map((some = [], index) =>
      index === 0
        ? [`Of ${of}, ${shareText(some)}`, placeText(some), ...rangeTexts(some)].join(' ')
        : [sentence(shareText(some)), placeText(some)].join(' '),
    ),
    ...closeSentences(items),
  ];
}

/** `58% (240) chose “Waiting times”.` Or `each of “…” and “…”`, of those that equally many chose. */
function shareText([first, ...others]: PlacedItem[]): string {
  const { people, percent } = first!;
  const labels = [first!, ...others].map(({ label }) => `“${label}”`);
  const many = percent === undefined ? people : `${percent}% (${people})`;
  const each = others.length > 0 ? 'each of ' : '';
  return `${many} chose ${each}${new Intl.ListFormat('en-GB').format(labels)}.`;
}

/** `It came 1st (could be 1st or 2nd).` */
function placeText(alike: PlacedItem[]): string {
  const { place } = alike[0]!;
  const best = Math.min(...alike.map((each) => each.best));
  const worst = Math.max(...alike.map((each) => each.worst));
  const came =
    alike.length === 1 ? `It came ${ordinal(place)}` : `They came joint ${ordinal(place)}`;
  return best === worst ? `${came}.` : `${came} (could be ${ranksText({ best, worst })}).`;
}

const rangeTexts = ([first]: PlacedItem[]): string[] =>
  first?.range
    ? [
        `If we had heard from a different set of similar people, we would expect ${rangeText(first.range)}.`,
      ]
    : [];

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `Four challenges are too close to put in order: 3rd to 6th.` Each could be in any of those places. */
export function closeSentences(items: Pick<PlacedItem, 'best' | 'worst'>[]): string[] {
  return items.flatMap(({ best, worst }, index) => {
    const close = items.slice(best - 1, worst);
    const isFirst = index === best - 1 && best < worst && close.length > worst - best;
    if (!isFirst || !close.every((each) => each.best === best && each.worst === worst)) return [];
    const many = sentence(numberWord(close.length));
    const places = `${ordinal(best)} ${close.length === 2 ? 'and' : 'to'} ${ordinal(worst)}`;
    return [`${many} challenges are too close to put in order: ${places}.`];
  });
}

/** `1st`, `1st or 2nd`, `3rd to 6th` */
export function ranksText({ best, worst }: Pick<PlacedItem, 'best' | 'worst'>): string {
  if (best === worst) return ordinal(best);
  return `${ordinal(best)} ${worst === best + 1 ? 'or' : 'to'} ${ordinal(worst)}`;
}

/** The places of what was chosen so often: those after two that are joint 1st begin with the 3rd. */
export const placesOf = (counts: number[]): { place: number; isJoint: boolean }[] =>
  counts.map((count) => ({
    place: 1 + counts.filter((each) => each > count).length,
    isJoint: counts.filter((each) => each === count).length > 1,
  }));

export function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}

const words = 'no one two three four five six seven eight nine ten'.split(' ');

const numberWord = (count: number): string => words[count] ?? String(count);

export interface Noted {
  most: number; // challenges that one person may choose
  alone: { label: string; people: string; percent?: number | undefined }[]; // “None of these”
}

/** What has to be read with any figures of priorities. */
export const priorityNotes = ({ most, alone }: Noted): string[] => [
  'People chose to take part. The figures are of those who did, and do not allow for those who did not.',
  ...(most > 1
    ? [`Everybody could choose up to ${most}, so the shares add up to more than 100%.`]
    : []),
  ...alone.map(({ label, people, percent }) =>
    percent === undefined
      ? `“${label}” was chosen by ${people}.`
      : `“${label}” was chosen by ${people} (${percent}%).`,
  ),
];
