import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** What a tool of this project says where it is not content; nothing where it is. */
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
  ['the types of the pages hold', 'astro', ['check']],
  ['the code keeps to the rules of the house', 'eslint', ['.', '--max-warnings', '0']],
  ['the code is laid out as Prettier does it', 'prettier', ['--check', '.', '--log-level', 'warn']],
])('%s', { timeout: 240_000 }, async (_what, tool, args) => {
  expect(await complaints(tool, ...args)).toBe('');
});
