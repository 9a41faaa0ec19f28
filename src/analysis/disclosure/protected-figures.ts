import type * as z from 'zod';
import {
  FEW,
  publishedFigures,
  publishedRow,
  type PublishedCell,
  type PublishedFigures,
  type PublishedGroup,
  type PublishedRow,
} from '../../domain/published-figures.ts';
import { wilson } from '../statistics/intervals.ts';

export type ProtectedCell = PublishedCell;
export type ProtectedRow = PublishedRow;
export type ProtectedGroup = PublishedGroup;
export type Picks = PublishedFigures['picks'];

/** What can be told of a question’s answers: of too few people, nothing. */
export const protectedFigures = publishedFigures.extend({ total: publishedRow.optional() });
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
