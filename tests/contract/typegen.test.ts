import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const studio = resolve('studio');
const types = 'src/content/generated/sanity.types.ts';
const sanity = join(
  dirname(createRequire(import.meta.url).resolve('sanity/package.json')),
  'bin/sanity',
);

/** Runs Sanity's own command where the Studio is. */
function run(args: string[], CHECKBACK_TYPES: string): void {
  const env = { ...process.env, CHECKBACK_TYPES, DO_NOT_TRACK: '1' };
  execFileSync(process.execPath, [sanity, ...args], { cwd: studio, env, stdio: 'pipe' });
}

it('the generated types are those of the schemas and the queries as they are now', () => {
  mkdirSync('.checkback', { recursive: true });
  const folder = mkdtempSync(resolve('.checkback/types-')); // inside, for the project’s formatting
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const fresh = join(folder, 'sanity.types.ts');
  run(['schema', 'extract', '--force'], relative(studio, fresh));
  run(['typegen', 'generate'], relative(studio, fresh));
  expect(readFileSync(fresh, 'utf8')).toBe(readFileSync(types, 'utf8'));
});
