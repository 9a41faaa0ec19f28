import { execFile } from 'node:child_process';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** All that a tool says where it is not content; nothing where it is. */
async function complaints(tool: string, ...args: string[]): Promise<string> {
  try {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'test' };
    await run(`node_modules/.bin/${tool}`, args, { env, maxBuffer: 1e8 });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr || String(error);
  }
}

it.each([
  ['the types hold', 'tsc', ['--noEmit']],
  ['the code keeps to the rules of the house', 'eslint', ['.', '--max-warnings', '0']],
  ['the code is laid out as Prettier does it', 'prettier', ['--check', '.', '--log-level', 'warn']],
])('%s', { timeout: 240_000 }, async (_what, tool, args) => {
  expect(await complaints(tool, ...args)).toBe('');
});

/** `astro check` overrides the JSX of every file with Astro's, so only what it says of pages counts. */
it('the types of the pages hold', { timeout: 240_000 }, async () => {
  const said = stripVTControlCharacters(await complaints('astro', 'check'));
  const [, files] = said.match(/Result \((\d+) files\)/) ?? [];
  expect(Number(files)).toBeGreaterThan(100);
  expect(said.split('\n').filter((line) => /\.astro:.* - (error|warning)/.test(line))).toEqual([]);
});
