import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

interface Ended {
  content: boolean;
  said: string;
}

async function ended(tool: string, ...args: string[]): Promise<Ended> {
  try {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'test' };
    const { stdout } = await run(`node_modules/.bin/${tool}`, args, { env, maxBuffer: 1e8 });
    return { content: true, said: stdout };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { content: false, said: stdout + stderr || String(error) };
  }
}

/** All that a tool says where it is not content; nothing where it is. */
async function complaints(tool: string, ...args: string[]): Promise<string> {
  const { content, said } = await ended(tool, ...args);
  return content ? '' : said;
}

it.each([
  ['the types hold', 'tsc', ['--noEmit']],
  ['the code keeps to the rules of the house', 'eslint', ['.', '--max-warnings', '0']],
  ['the code is laid out as Prettier does it', 'prettier', ['--check', '.', '--log-level', 'warn']],
])('%s', { timeout: 240_000 }, async (_what, tool, args) => {
  expect(await complaints(tool, ...args)).toBe('');
});

/** Of the pages alone: `astro check` overrides the JSX of every other file with Astro's. */
it('the types of the pages hold', { timeout: 240_000 }, async () => {
  const pages = await Array.fromAsync(glob('src/**/*.astro'));
  const { said } = await ended('astro', 'check', '--tsconfig', 'tests/tsconfig.pages.json');
  const lines = stripVTControlCharacters(said).split('\n');
  const [, files] = lines.map((line) => line.match(/^Result \((\d+) files\)/)).find(Boolean) ?? [];
  expect(pages.length).toBeGreaterThan(20);
  expect(Number(files)).toBeGreaterThanOrEqual(pages.length);
  expect(lines.filter((line) => / - (error|warning)/.test(line))).toEqual([]);
});
