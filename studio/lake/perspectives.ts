import { layerOf, publishedId, type LakeDocument } from './document.ts';
import { isDeletion } from './release.ts';

export type Perspective =
  { kind: 'raw' } | { kind: 'published' } | { kind: 'stack'; layers: string[] }; // names of releases, and `drafts`: the first wins

export type ReadPerspective =
  { ok: true; perspective: Perspective } | { ok: false; problem: string };

/** The version from which a query without a perspective sees published documents only. */
const PUBLISHED_SINCE = '2025-02-19';

export function readPerspective(asked: string | null, apiVersion: string): ReadPerspective {
  const names = (asked ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const [only] = names;
  if (!only) return { ok: true, perspective: defaultPerspective(apiVersion) };
  if (names.length === 1 && (only === 'raw' || only === 'published'))
    return { ok: true, perspective: { kind: only } };
  if (names.includes('raw'))
    return { ok: false, problem: 'The perspective “raw” cannot stand beside another' };

  const layers = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name));
  return { ok: true, perspective: { kind: 'stack', layers } };
}

function defaultPerspective(apiVersion: string): Perspective {
  const isOld = apiVersion === '1' || (/^\d{4}-/.test(apiVersion) && apiVersion < PUBLISHED_SINCE);
  return { kind: isOld ? 'raw' : 'published' };
}

/** Documents as a perspective shows them. Done before a query runs, so references follow the same view. */
export function documentsIn(documents: LakeDocument[], perspective: Perspective): LakeDocument[] {
  switch (perspective.kind) {
    case 'raw':
      return documents;
    case 'published':
      return documents.filter(({ _id }) => layerOf(_id) === undefined);
    case 'stack':
      return stacked(documents, perspective.layers);
  }
}

function stacked(documents: LakeDocument[], layers: string[]): LakeDocument[] {
  const ranked = documents
    .map((document) => ({ document, rank: rankOf(document, layers) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const seen = new Map<string, LakeDocument>();
  for (const { document } of ranked) {
    const id = publishedId(document._id);
    if (!seen.has(id)) seen.set(id, document);
  }
  return [...seen]
    .filter(([, document]) => !isDeletion(document))
    .map(([, document]) => shownAsPublished(document));
}

const shown = new WeakMap<LakeDocument, LakeDocument>();

/** The same each time, for what is worked out of a document is kept with it. */
function shownAsPublished(document: LakeDocument): LakeDocument {
  const { _id } = document;
  const made = shown.get(document) ?? { ...document, _id: publishedId(_id), _originalId: _id };
  shown.set(document, made);
  return made;
}

/** Lower comes first; below nought is not in the stack; what is published lies under every stack. */
function rankOf({ _id }: LakeDocument, layers: string[]): number {
  const layer = layerOf(_id);
  return layer === undefined ? layers.length : layers.indexOf(layer);
}

/** A public dataset shows strangers whatever has no dot in its id: no drafts, versions or releases. */
export const isPublic = ({ _id }: LakeDocument): boolean => !_id.includes('.');
