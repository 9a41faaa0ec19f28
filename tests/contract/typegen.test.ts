import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { extractSchema } from '@sanity/schema/_internal';
import { expect, it, onTestFinished } from 'vitest';
import { schema } from '../support/studio-validation.ts';

const studio = resolve('studio');
const types = 'src/content/generated/sanity.types.ts';
const sanity = join(
  dirname(createRequire(import.meta.url).resolve('sanity/package.json')),
  'bin/sanity',
);

/** `npm run typegen`, but that its first half is done here: its command would load a whole Studio. */
function generate(file: string): void {
  const extracted = extractSchema(schema, { enforceRequiredFields: false });
  writeFileSync('.checkback/schema.json', JSON.stringify(extracted));
  const env = { ...process.env, CHECKBACK_TYPES: relative(studio, file), DO_NOT_TRACK: '1' };
  const command = [sanity, 'typegen', 'generate'];
  execFileSync(process.execPath, command, { cwd: studio, env, stdio: 'pipe' });
}

it('the generated types are those of the schemas and the queries as they are now', () => {
  mkdirSync('.checkback', { recursive: true });
  const folder = mkdtempSync(resolve('.checkback/types-')); // inside, for the project’s formatting
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const fresh = join(folder, 'sanity.types.ts');
  generate(fresh);
  expect(readFileSync(fresh, 'utf8')).toBe(readFileSync(types, 'utf8'));
});
