import * as z from 'zod';

const revised = z.object({ _id: z.string(), _rev: z.string() });
const foundDocument = revised.extend({ madeWith: z.array(revised.nullable()).nullable() });

/** What `documentsQuery` finds. */
export const foundDocuments = z.array(foundDocument);
export type FoundDocument = z.infer<typeof foundDocument>;

/** The revision of every document that the site is made from, by id. */
export function revisionsOf(documents: FoundDocument[]): Record<string, string> {
  const all = documents.flatMap((each) => [each, ...(each.madeWith ?? [])]);
  return Object.fromEntries(all.flatMap((each) => (each ? [[each._id, each._rev] as const] : [])));
}
