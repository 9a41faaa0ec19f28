import { wording, type MeaningChange } from './meaning-change.ts';
import { isEmpty, same } from './same.ts';

export type Fields = Record<string, unknown>;
export type Pair<Item> = readonly [before: Item, after: Item];

/** Whether something `is added`, `is removed` or `is reworded`. */
export function fate(before: unknown, after: unknown): string {
  if (isEmpty(before)) return 'is added';
  return isEmpty(after) ? 'is removed' : 'is reworded';
}

/** A rewording for each of the named parts that differ between two versions of a thing. */
export const partChanges = (
  field: string,
  [before, after]: Pair<Fields>,
  parts: Record<string, string>,
): MeaningChange[] =>
  Object.entries(parts)
    .filter(([part]) => !same(before[part], after[part]))
    .map(([part, name]) => wording(field, `${name} ${fate(before[part], after[part])}`));

/** Whether two versions differ in anything but the parts that have been looked at. */
export function differsBesides([before, after]: Pair<Fields>, parts: string[]): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].some(
    (name) => !parts.includes(name) && !same(before[name], after[name]) && !own.test(name),
  );
}

const own = /^_/;
