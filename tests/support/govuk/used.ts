import { readdirSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { folder } from './fixtures.ts';

/** GOV.UK's components whose class names stand in the files that `pattern` matches. */
export async function componentsIn(pattern: string): Promise<string[]> {
  const files = await Array.fromAsync(glob(pattern));
  if (files.length === 0) throw new Error(`Cannot look for components: no file is ${pattern}`);
  const names = new Set(files.flatMap((file) => blocksIn(readFileSync(file, 'utf8'))));
  return readdirSync(folder).filter((component) => names.has(component));
}

/** `panel`, of `govuk-panel__title`. */
const blocksIn = (text: string): string[] =>
  [...text.matchAll(/govuk-([a-z]+(?:-[a-z]+)*)/g)].map(([, block = '']) => block);
