import type { ValidationMarker } from 'sanity';
import { fieldTitle } from '../../src/content/field-titles.ts';

type Marker = Pick<ValidationMarker, 'level' | 'path' | 'message'>;

/** How much there is to mend before publishing, and where to begin; nothing where there is nothing. */
export function whereToLook(markers: Marker[], document: unknown): string | undefined {
  const errors = markers.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const title = fieldTitle(placesOf(first.path, document));
  const where = `${title ? `“${title}”: ` : ''}${first.message}`;
  return errors.length === 1
    ? `1 thing to mend first. ${where}`
    : `${errors.length} things to mend first. The first is ${where}`;
}

/** The same path with places in lists for the keys that the Studio knows items by. */
function placesOf(path: Marker['path'], document: unknown): PropertyKey[] {
  const places: PropertyKey[] = [];
  let at = document;
  for (const step of path) {
    const place = typeof step === 'object' ? placeOf(at, '_key' in step ? step._key : '') : step;
    places.push(place);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, place) : undefined;
  }
  return places;
}

const placeOf = (list: unknown, key: string): number =>
  Array.isArray(list) ? list.findIndex((item: { _key?: unknown } | null) => item?._key === key) : 0;
