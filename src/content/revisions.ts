interface Revised {
  _id: string;
  _rev: string;
}

export type FoundDocument = Revised & { madeWith: (Revised | null)[] | null };

/** The revision of every document that the site is made from, by id. */
export function revisionsOf(documents: FoundDocument[]): Record<string, string> {
  const all = documents.flatMap((each) => [each, ...(each.madeWith ?? [])]);
  return Object.fromEntries(all.flatMap((each) => (each ? [[each._id, each._rev] as const] : [])));
}
