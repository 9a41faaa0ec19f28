import { FEW } from '../../domain/published-figures.ts';

/** From how many people on a figure is shown. */
export interface Thresholds {
  small: number; // a count from 1 to one fewer is shown as “fewer than” this
  base: number; // who fewer than so many are, is not broken down into what they said
}

export const usualThresholds: Thresholds = { small: 8, base: 10 };

/** As in the NHS’s own code: a count above it is a mistake. */
const MOST_PEOPLE = 5_000_000_000;

/** Who asked for more protection gets it; who asks for less than is usual is refused. */
export function thresholdsOf(wanted: Partial<Thresholds>): Thresholds {
  const { small = usualThresholds.small } = wanted;
  const { base = Math.max(usualThresholds.base, small + 2) } = wanted;
  if (!Number.isInteger(small) || small < usualThresholds.small || small % 5 !== 3)
    throw new Error(
      `Cannot show counts from ${small} people on: it must be 8, or more in steps of 5`,
    );
  if (!Number.isInteger(base) || base < Math.max(usualThresholds.base, small + 2))
    throw new Error(`Cannot show groups from ${base} people on: it must be ${small + 2} or more`);
  return { small, base };
}

/** Throws unless `count` is a number of people. */
export function checkCount(count: number, what = 'a count'): void {
  const wrong = !Number.isInteger(count)
    ? 'is not a whole number'
    : count < 0
      ? 'is below 0'
      : count > MOST_PEOPLE
        ? 'is more people than there are'
        : undefined;
  if (wrong) throw new Error(`Cannot protect ${what}: ${count} ${wrong}`);
}

/**
 * A number of people as it may be shown: 0 stays 0, 1 to 7 become 5, and any other goes to the nearest
 * multiple of 5. The “central suppression” of NHS Digital (Hospital Episode Statistics and ECDS, 2018),
 * as in its codonPython. Above the usual threshold `small` is 13, 18, …, and 1 to 12 become 5.
 *
 * Throws for what is below 0, not whole, or above 5,000,000,000, as NHS Digital’s does.
 */
export function suppressed(count: number, small = usualThresholds.small): number {
  checkCount(count);
  if (count === 0) return 0;
  return count < small ? FEW : nearest5(count);
}

export const nearest5 = (count: number): number => Math.round(count / 5) * 5;

/** In words: “fewer than 8”, “10,025”. */
export function shownCount(shown: number, small = usualThresholds.small): string {
  return shown === FEW ? `fewer than ${small}` : shown.toLocaleString('en-GB');
}

export interface Span {
  low: number;
  high: number;
}

export const ANY_COUNT: Span = { low: 0, high: MOST_PEOPLE };

/** The counts that are shown as `shown`. */
export function countsShownAs(shown: number, small = usualThresholds.small): Span {
  if (shown === 0) return { low: 0, high: 0 };
  if (shown === FEW) return { low: 1, high: small - 1 };
  return { low: Math.max(small, shown - 2), high: shown + 2 };
}
