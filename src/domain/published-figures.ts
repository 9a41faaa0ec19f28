import * as z from 'zod';

const figure = z.int().nonnegative();
const whole = z.int().min(0).max(100);
const words = z.string().min(1);

/** How many of a row’s people chose an option. */
const publishedCell = z.strictObject({
  code: words,
  count: figure, // rounded
  isNearlyAll: z.literal(true).optional(), // all of them, or all but fewer than 8
  percent: whole.optional(), // not of few, nor of nearly all: it would claim what is not told
  range: z.strictObject({ low: whole, high: whole }).optional(), // percent, 95 %, from 50 people on
});
export type PublishedCell = z.infer<typeof publishedCell>;

export const publishedRow = z.strictObject({
  base: figure,
  options: z.array(publishedCell).min(1),
});
export type PublishedRow = z.infer<typeof publishedRow>;

const publishedGroup = z.strictObject({
  code: words,
  label: words,
  of: z.array(words).min(2).optional(), // the groups that were put together in this one
  ...publishedRow.shape,
});
export type PublishedGroup = z.infer<typeof publishedGroup>;

/**
 * The shape of a protected table. One breakdown at most: there is no place for another. That figures
 * are protected, only what made them can say: the analysis.
 */
export const publishedFigures = z.strictObject({
  thresholds: z.strictObject({ small: z.int(), base: z.int() }),
  picks: z.strictObject({ fewest: figure, most: figure }), // 1 and 1, or as few as 1 and as many as 3
  total: publishedRow,
  groups: z.array(publishedGroup), // empty, or two or more who together are all
});
export type PublishedFigures = z.infer<typeof publishedFigures>;

/** What a count from 1 to 7 is shown as. */
export const FEW = 5;

/** A number of people as it is read: `about 240`, `fewer than 8`, `nobody`. */
export function peopleText(count: number, small: number): string {
  if (count === 0) return 'nobody';
  return count === FEW ? `fewer than ${small}` : `about ${count.toLocaleString('en-GB')}`;
}

/** A figure as a table has it: `58% (about 240)`. */
export function cellText({ count, isNearlyAll, percent }: PublishedCell, small: number): string {
  if (isNearlyAll) return 'nearly all';
  const people = peopleText(count, small);
  return percent === undefined || count === 0 ? people : `${percent}% (${people})`;
}

/** `53% to 63%` */
export const rangeText = ({ low, high }: { low: number; high: number }): string =>
  low === high ? `${low}%` : `${low}% to ${high}%`;
