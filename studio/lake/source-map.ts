import { isDeepStrictEqual } from 'node:util';
import type { LakeDocument } from './document.ts';
import { pathTo, stepsIn } from './json-path.ts';
import { findIn, type View } from './view.ts';

type Source = { type: 'documentValue'; document: number; path: number } | { type: 'unknown' };

/** Where the values of a result come from, as Sanity’s client reads it. */
export interface SourceMap {
  documents: { _id: string; _type: string }[];
  paths: string[];
  mappings: Record<string, { type: 'value'; source: Source }>;
}

interface Origin {
  document: LakeDocument;
  path: string;
}

interface Walk {
  view: View;
  note: (at: string, from: Origin | undefined) => void;
}

/**
 * Of what stands in an object that has the `_id` of a document. Such an object is mapped as a whole,
 * and what is in it only where it is not what the document has at the same place.
 */
export function sourceMapOf(result: unknown, view: View): SourceMap {
  const map: SourceMap = { documents: [], paths: [], mappings: {} };
  const note: Walk['note'] = (at, from) => {
    map.mappings[at] = { type: 'value', source: from ? sourceOf(from, map) : { type: 'unknown' } };
  };
  walk(result, '$', { view, note });
  return map;
}

function sourceOf({ document, path }: Origin, map: SourceMap): Source {
  const { _id, _originalId, _type } = document;
  const id = typeof _originalId === 'string' ? _originalId : _id;
  const place = placeOf(map.documents, { _id: id, _type });
  return { type: 'documentValue', document: place, path: placeOf(map.paths, path) };
}

function placeOf<Item>(items: Item[], item: Item): number {
  const place = items.findIndex((each) => isDeepStrictEqual(each, item));
  return place >= 0 ? place : items.push(item) - 1;
}

/** Looks for objects that are documents. */
function walk(value: unknown, at: string, context: Walk): void {
  const document = documentOf(value, context.view);
  if (document) context.note(at, { document, path: '$' });
  for (const { step, name, item } of stepsIn(value)) {
    if (document) follow(item, { at: at + step, document, original: document[name] }, context);
    else walk(item, at + step, context);
  }
}

interface Part {
  at: string;
  document: LakeDocument;
  original: unknown; // what the document has at this place
}

/** Looks in such an object for what does not stand at its place. */
function follow(value: unknown, { at, document, original }: Part, context: Walk): void {
  if (value === null || isDeepStrictEqual(value, original)) return;
  if (documentOf(value, context.view)) return walk(value, at, context);
  const isWithin = isParent(value) && isParent(original);
  const path = isWithin ? undefined : pathTo(value, document);
  if (!isWithin) context.note(at, path === undefined ? undefined : { document, path });
  if (path !== undefined) return;
  const originals = new Map(stepsIn(original).map(({ name, item }) => [name, item]));
  for (const { step, name, item } of stepsIn(value))
    follow(item, { at: at + step, document, original: originals.get(name) }, context);
}

const isParent = (value: unknown): value is object => typeof value === 'object' && value !== null;

function documentOf(value: unknown, view: View): LakeDocument | undefined {
  if (!isParent(value) || !('_id' in value)) return undefined;
  return typeof value._id === 'string' ? findIn(view, value._id) : undefined;
}
