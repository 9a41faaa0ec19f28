import { createDataAttribute } from '@sanity/visual-editing/create-data-attribute';
import type { Marks } from '../components/shown.ts';

/** Where something is written: a document, and the path in it. */
export interface Place {
  type: string;
  id: string;
  path: string;
}

/** The keys of the items of lists, by the path of the list. */
export type Keys = Record<string, (string | null)[] | null>;

export interface Places {
  /** Notes that `value`, and all that it is made of, is written at `place`. */
  note: (value: unknown, place: Place, keys?: Keys) => void;
  marksOf: (written: object, field: string) => Marks;
}

/** The domain knows nothing of documents and keys, so where each part of it is written stands here. */
export function openPlaces(studio: string | undefined): Places {
  const places = new WeakMap<object, Place>();

  function note(value: unknown, place: Place, keys: Keys = {}): void {
    if (typeof value !== 'object' || value === null || value instanceof Date) return;
    places.set(value, place);
    const parts = Array.isArray(value) ? itemsOf(value, keys[place.path]) : Object.entries(value);
    for (const [step, part] of parts) note(part, { ...place, path: join(place.path, step) }, keys);
  }

  function marksOf(written: object, field: string): Marks {
    const place = places.get(written);
    const path = place && join(place.path, field);
    if (!path) return {};
    return markAt({ ...place, path }, studio);
  }

  return { note, marksOf };
}

/** What the click-to-edit script reads. */
export const markAt = (place: Place, studio: string | undefined): Marks => ({
  'data-sanity': createDataAttribute({ ...place, baseUrl: studio ?? '/' }).toString(),
});

const itemsOf = (list: unknown[], keys: Keys[string] = []): [string, unknown][] =>
  list.map((item, index) => {
    const key = keys?.[index];
    return [key ? `[_key=="${key}"]` : `[${index}]`, item];
  });

const join = (path: string, step: string): string =>
  path && step && !step.startsWith('[') ? `${path}.${step}` : path + step;
