import type { LakeDocument } from './document.ts';

/** Documents as somebody sees them, in order, and the place of each by its id. */
export interface View {
  documents: LakeDocument[];
  places: ReadonlyMap<string, number>;
}

export function viewOf(documents: LakeDocument[]): View {
  return { documents, places: new Map(documents.map(({ _id }, place) => [_id, place])) };
}

export function findIn({ documents, places }: View, id: string): LakeDocument | undefined {
  return documents[places.get(id) ?? -1];
}

/** Those of these ids that are there, in the order of the view. */
export function findAll({ documents, places }: View, ids: Iterable<string>): LakeDocument[] {
  const found = [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
  return found.sort((a, b) => a - b).map((place) => documents[place]!);
}
