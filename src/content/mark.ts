import { revisionOf } from './revision.ts';

interface Revised {
  _id: string;
  _rev: string;
}

export type FoundDocument = Revised & { madeWith: (Revised | null)[] | null };

/** Stands for all that was published at one moment: another as soon as any of it changes. */
export function markOf(documents: FoundDocument[]): string {
  const all = documents.flatMap((each) => [each, ...(each.madeWith ?? [])]);
  const revisions = all.flatMap((each) => (each ? [[each._id, each._rev] as const] : []));
  return revisionOf(Object.fromEntries(revisions));
}
