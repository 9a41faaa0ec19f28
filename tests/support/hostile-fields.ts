import type { Document } from './content.ts';

export type Path = (string | number)[];

/** A text that an officer writes: where it is, and the field's name without places in lists. */
export interface Written {
  document: string;
  path: Path;
  field: string;
}

const ownByMachines = /^_|^(?:slug|kind|style|listItem|language|layout|opensOn|closesOn)$/;

function textsAt(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    ownByMachines.test(name) ? [] : textsAt(each, [...path, Array.isArray(value) ? +name : name]),
  );
}

export const writtenIn = (documents: Document[]): Written[] =>
  documents.flatMap((each) =>
    textsAt(each, []).map((path) => ({
      document: each._id,
      path,
      field: [each['_type'], ...path.filter((step) => typeof step === 'string')].join('.'),
    })),
  );

/** The documents with some of their texts changed. */
export function rewritten(
  documents: Document[],
  texts: Written[],
  change: (before: string, index: number) => string,
): Document[] {
  const copies = structuredClone(documents);
  for (const [index, { document, path }] of texts.entries()) {
    let holder = copies.find(({ _id }) => _id === document) as unknown as Record<string, unknown>;
    for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
    const last = path.at(-1)!;
    holder[last] = change(String(holder[last]), index);
  }
  return copies;
}
