import * as z from 'zod';
import { wilson } from './intervals.ts';
import { FEW } from './suppression.ts';

const figure = z.int().nonnegative();
const whole = z.int().min(0).max(100);

/** How many of a row’s people chose an option. */
const protectedCell = z.strictObject({
  code: z.string().min(1),
  count: figure,
  isNearlyAll: z.literal(true).optional(), // all of them, or all but fewer than 8
  percent: whole.optional(), // not of few, nor of nearly all: it would claim what is not told
  range: z.strictObject({ low: whole, high: whole }).optional(), // percent, 95 %, from 50 people on
});
export type ProtectedCell = z.infer<typeof protectedCell>;

const protectedRow = z.strictObject({ base: figure, options: z.array(protectedCell).min(1) });
export type ProtectedRow = z.infer<typeof protectedRow>;

const protectedGroup = z.strictObject({
  code: z.string().min(1),
  label: z.string().min(1),
  of: z.array(z.string().min(1)).min(2).optional(), // the groups that were put together in this one
  ...protectedRow.shape,
});
export type ProtectedGroup = z.infer<typeof protectedGroup>;

export const picks = z.strictObject({ fewest: figure, most: figure });
/** How many options each person chose: 1 and 1, or as few as 1 and as many as 3. */
export type Picks = z.infer<typeof picks>;

/** What is published of a question’s answers. One breakdown at most: there is no place for another. */
export const protectedFigures = z.strictObject({
  thresholds: z.strictObject({ small: z.int(), base: z.int() }),
  picks,
  total: protectedRow.optional(), // missing where too few answered
  groups: z.array(protectedGroup), // empty, or two or more who together are all
});
export type ProtectedFigures = z.infer<typeof protectedFigures>;

/** Below it a range says more of chance than of people. */
const FEWEST_FOR_A_RANGE = 50;

export const percentOf = (share: number): number => Math.round(100 * share);

type Told = Pick<ProtectedCell, 'code' | 'count' | 'isNearlyAll'>;

/** All that follows from a rounded count and a rounded base, and from nothing else. */
export function cellOf({ code, count, isNearlyAll }: Told, base: number): ProtectedCell {
  const told = { code, count, ...(isNearlyAll && { isNearlyAll }) };
  if (count === FEW || isNearlyAll) return told;
  const percent = percentOf(count / base);
  if (base < FEWEST_FOR_A_RANGE) return { ...told, percent };
  const { low, high } = wilson(count, base);
  return { ...told, percent, range: { low: percentOf(low), high: percentOf(high) } };
}

/** What is shown of those who are nearly all: as of few who are not, five from the base. */
export const nearlyAllOf = (base: number, small: number): number => Math.max(small + 2, base - FEW);
