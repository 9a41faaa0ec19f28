import type * as z from 'zod';
import { figureFaults } from './figure-faults.ts';
import { protectedFigures, type ProtectedFigures } from './protected-figures.ts';
import { isSafe } from './protected-row.ts';

declare const isProtected: unique symbol;

/** Figures that may be published: `protect()` made them, or can have made them. */
export type ProtectedTable = ProtectedFigures & { readonly [isProtected]: true };

/**
 * Reads figures that were stored, to publish them. Refuses any that `protect()` cannot have made, and
 * all where a count of fewer people than are shown can be worked out from the rest.
 */
export const protectedTable = protectedFigures
  .superRefine((figures, context) => {
    for (const message of faultsOf(figures)) context.addIssue({ code: 'custom', message });
  })
  .transform((figures) => figures as ProtectedTable);

export type StoredTable = z.input<typeof protectedTable>;

function faultsOf(figures: ProtectedFigures): string[] {
  const faults = figureFaults(figures);
  if (faults.length > 0 || isSafe(figures)) return faults;
  return ['A count of too few people to be shown can be worked out from the other figures'];
}
