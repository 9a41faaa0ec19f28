import type { LakeDocument } from './documents.ts';

/** `challenges[0].outcome`, as a patch names a place in a document. */
type Path = string;

/**
 * A document whose references may lead to what is not there yet, and where they stand, to be made as
 * strict again as they were.
 */
export interface Weakened {
  document: LakeDocument;
  places: Path[];
}

export function weakened(document: LakeDocument): Weakened {
  const copy = structuredClone(document);
  return { document: copy, places: weaken(copy, '') };
}

function weaken(value: unknown, path: Path): Path[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => weaken(each, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([name, each]) => weaken(each, inside(path, name)));
  const isStrict = '_ref' in value && (!('_weak' in value) || value._weak !== true);
  if (!isStrict) return below;
  Object.assign(value, { _weak: true });
  return [path, ...below];
}

function inside(path: Path, name: string): Path {
  if (!/^[A-Za-z_]\w*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}
