import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { inlineTexts } from '../../src/form/inline-texts.ts';
import { notLinear } from '../support/linear.ts';
import { expressionsIn } from '../support/regular-expressions.ts';

it('no script of a built page has a regular expression that could take long', async () => {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: join(inject('siteRoot'), 'dist') }));
  const pages = files.map((file) => readFileSync(join(inject('siteRoot'), 'dist', file), 'utf8'));
  const scripts = [...new Set(pages.flatMap((html) => inlineTexts(html, 'script')))];
  expect(scripts.length).toBeGreaterThan(0);
  const found = scripts.map(expressionsIn);
  expect(found.flatMap(({ built }) => built)).toEqual([]);
  expect(found.flatMap(({ written }) => written.map(notLinear)).filter(Boolean)).toEqual([]);
});
