import { STANDARD } from './audience-version.ts';
import type { Asking } from './asked-as.ts';
import { printedOrders } from './orders.ts';

/**
 * Paper is printed in two of the orders: the first, and the one that runs the other way, so that no
 * challenge owes its place on a list to anything but lot.
 */
export const printings = ['A', 'B'] as const;
export type Printing = (typeof printings)[number];

/** Among balanced orders the reverse of the first stands in their middle. */
export const orderOf = (printing: Printing, challenges: number): number =>
  printing === 'A' ? 0 : printedOrders(challenges).length / 2;

export interface Paper extends Asking {
  printing: Printing;
  isLarge: boolean; // large print, 18 point or more
}

/** All that is printed of one audience version. */
export const papersOf = (challenges: number, version: string = STANDARD): Paper[] =>
  printings.flatMap((printing) =>
    [false, true].map((isLarge) => ({
      ...{ version, printing, isLarge },
      order: orderOf(printing, challenges),
    })),
  );
