import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { unusedClasses } from '../../src/styles/unused.ts';

it('no page or form uses a class that is left out of the style', async () => {
  const files = await Array.fromAsync(glob('src/{components,pages,form}/**/*.{astro,ts,tsx}'));
  expect(files.length).toBeGreaterThan(20);
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const words = new Set(text.match(/[\w-]+/g));
  expect(unusedClasses.filter((name) => words.has(name))).toEqual([]);
});
