import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** What each room may import, besides itself. Packages are named where a room must stay pure. */
const rooms: Record<string, { rooms: string[]; packages?: RegExp }> = {
  'src/domain': { rooms: [], packages: /^zod$/ },
  'src/analysis': { rooms: ['src/domain'], packages: /^zod$/ },
  'src/content': { rooms: ['src/analysis', 'src/domain'] },
  'src/form': { rooms: ['src/domain'], packages: /^preact/ },
  'src/styles': { rooms: [] },
  'src/components': { rooms: ['src/content', 'src/form', 'src/domain', 'src/styles'] },
  'src/preview': {
    rooms: ['src/components', 'src/content', 'src/form', 'src/domain', 'src/styles'],
  },
  'src/pages': { rooms: ['src/components', 'src/content', 'src/form', 'src/domain', 'src/styles'] },
  'netlify/local': {
    // The one place that starts everything, the local lake among it.
    rooms: ['netlify', 'studio/lake', 'src/content', 'src/form', 'src/analysis', 'src/domain'],
  },
  netlify: { rooms: ['src/content', 'src/form', 'src/analysis', 'src/domain'] },
  'studio/lake': { rooms: ['src/domain'] },
  studio: { rooms: ['src/content', 'src/form', 'src/analysis', 'src/domain'] },
};

const roomOf = (file: string): string | undefined =>
  Object.keys(rooms).find((room) => file.startsWith(`${room}/`));

const specifiers = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(([, name = '']) => name);

/** `src/domain/code.ts imports ../form/fields.ts`, for each import that the directions forbid. */
function violations(file: string, text: string): string[] {
  const room = roomOf(file);
  if (!room) return [];
  return specifiers(text)
    .filter((name) => !allowed(file, room, name))
    .map((name) => `${file} imports ${name}`);
}

function allowed(file: string, room: string, name: string): boolean {
  const { rooms: others, packages } = rooms[room]!;
  if (!name.startsWith('.')) return !packages || packages.test(name);
  const target = roomOf(normalize(join(dirname(file), name)));
  return target === room || (target !== undefined && others.includes(target));
}

it('imports point one way: pages to domain, never back', async () => {
  const found = glob(['src/**/*.{ts,tsx,astro}', 'netlify/**/*.ts', 'studio/**/*.{ts,tsx}'], {
    exclude: ['**/dist/**', '**/node_modules/**'],
  });
  const files = await Array.fromAsync(found);
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => violations(file, readFileSync(file, 'utf8')))).toEqual([]);
});

it.each([
  ['the domain reaching for a form', 'src/domain/code.ts', "import { x } from '../form/fields.ts'"],
  ['the domain reaching for a package', 'src/domain/code.ts', "import pg from 'pg'"],
  ['the domain reaching for Node', 'src/domain/code.ts', "import { x } from 'node:crypto'"],
  ['the analysis reaching for chance', 'src/analysis/x.ts', "import { x } from 'node:crypto'"],
  [
    'the analysis reaching for a form',
    'src/analysis/x.ts',
    "import { x } from '../form/fields.ts'",
  ],
  ['a form reaching for the receiver', 'src/form/x.tsx', "import { x } from '../../netlify/a.ts'"],
  ['content reaching for the Studio', 'src/content/x.ts', "export { x } from '../../studio/a.ts'"],
  ['a page reaching for the preview', 'src/pages/x.ts', "import { x } from '../preview/a.ts'"],
  ['a component reaching for the preview', 'src/components/x.ts', "import '../preview/a.ts'"],
  ['the receiver reaching for pages', 'netlify/x.ts', "await import('../src/pages/a.ts')"],
  ['the receiver reaching for the lake', 'netlify/x.ts', "import { x } from '../studio/lake/a.ts'"],
  ['the lake reaching for content', 'studio/lake/x.ts', "import '../../src/content/a.ts'"],
])('the check catches %s', (_what, file, text) => {
  expect(violations(file, text)).toHaveLength(1);
});

it.each([
  ['src/pages/x.astro', "import { x } from '../domain/code.ts'"],
  ['netlify/local/x.ts', "import { x } from '../../studio/lake/server.ts'"],
  ['src/form/screens/x.tsx', "import { x } from '../../domain/code.ts'"],
])('the check lets %s do what it may: %s', (file, text) => {
  expect(violations(file, text)).toEqual([]);
});
