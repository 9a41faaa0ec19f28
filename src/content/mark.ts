import { revisionOf } from './revision.ts';
import { revisionsOf, type FoundDocument } from './revisions.ts';

/** Stands for all that was published at one moment: another as soon as any of it changes. */
export const markOf = (documents: FoundDocument[]): string => revisionOf(revisionsOf(documents));
