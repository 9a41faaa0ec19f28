import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { QuestionField } from '../../src/form/question-field.tsx';
import { unusedClasses } from '../../src/styles/unused.ts';
import { challengeKinds, shortKinds } from '../fixtures/every-kind.ts';

it('no page or form uses a class that is left out of the style', async () => {
  const files = await Array.fromAsync(glob('src/{components,pages,form}/**/*.{astro,ts,tsx}'));
  expect(files.length).toBeGreaterThan(20);
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const words = new Set(text.match(/[\w-]+/g));
  expect(unusedClasses.filter((name) => words.has(name))).toEqual([]);
});

it('no question of any kind has a class that is left out of the style', () => {
  const shown = { order: 0, posted: new Map(), problems: [], signpost: 'Phone 999' };
  const html = [...shortKinds, ...challengeKinds]
    .map((question) => renderToString(<QuestionField question={question} {...shown} />))
    .join('');
  const classes = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' '));
  expect(new Set(classes).size).toBeGreaterThan(20);
  expect(unusedClasses.filter((name) => classes.includes(name))).toEqual([]);
});
