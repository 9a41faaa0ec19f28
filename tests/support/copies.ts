import { readNdjson, seedFile, type Document } from './content.ts';

/** Copies of the consultation that we ship, each at an address of its own. */
export function copiesOf(count: number): Document[] {
  const shipped = readNdjson(seedFile).find(({ _type }) => _type === 'consultation');
  return Array.from({ length: count }, (_, index) => ({
    ...shipped,
    _id: `consultation-copy-${index}`,
    shortTitle: `Copy number ${index}`,
    slug: { _type: 'slug', current: `copy-${index}` },
  }));
}
