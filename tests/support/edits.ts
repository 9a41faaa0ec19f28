import { meaningChanges } from '../../src/domain/changes/meaning-changes.ts';
import type { Document } from './content.ts';
import { original } from './shipped.ts';

type Step = string | number;
export type Path = Step[];
type Item = Record<string, unknown>;

/** The consultation that we ship, with the value at `path` changed; `undefined` takes it away. */
export function edited(path: Path, value: unknown): Document {
  const copy = structuredClone(original);
  const parent = path
    .slice(0, -1)
    .reduce<Record<Step, unknown>>((at, step) => at[step] as Record<Step, unknown>, copy);
  parent[path.at(-1)!] = value;
  return JSON.parse(JSON.stringify(copy)) as Document;
}

/** The same with the list at `path` made another. */
export function relisted(path: Path, change: (items: Item[]) => unknown[]): Document {
  const list = path.reduce<unknown>((at, step) => (at as Record<Step, unknown>)[step], original);
  return edited(path, change(structuredClone(list as Item[])));
}

export const without = (path: Path, index: number): Document =>
  relisted(path, (items) => items.toSpliced(index, 1));

export const withMore = (path: Path, item: Item): Document =>
  relisted(path, (items) => [...items, item]);

export const block = (text: string) => [{ _type: 'block', children: [{ _type: 'span', text }] }];

/** What publishing `draft` in place of the consultation that we ship would change, by weight. */
export const changesTo = (draft: object): string[] =>
  meaningChanges(original, draft).map(({ words, weight }) => `${weight}: ${words}`);
