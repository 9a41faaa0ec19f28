import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { receive } from '../../netlify/receiver/receive.ts';
import { staffedSite } from '../support/staffed-site.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { testWorld } from '../support/world.ts';

const site = await staffedSite();
const snapshot = join(inject('siteRoot'), '.checkback/snapshot.json');

const answers = (count: string, env: Record<string, string> = {}) =>
  promisify(execFile)(
    process.execPath,
    ['netlify/local/answers-command.ts', count, `--site=${site.url}`, `--snapshot=${snapshot}`],
    { env: { ...process.env, ...env } },
  );

const stored = async () => {
  const { rows } = await site.pool.query<{
    flags: string[];
    version: string;
    option_order: number;
  }>('select flags, version, option_order from submission');
  return rows;
};

it('npm run answers sends as many as it is told through the form, and marks each', async () => {
  const { stdout } = await answers('40');
  expect(stdout).toContain('Sent 40 submissions of nobody');
  const rows = await stored();
  expect(rows).toHaveLength(40);
  for (const { flags } of rows) expect(flags).toContain('synthetic');
  expect(new Set(rows.map(({ version }) => version)).size).toBeGreaterThan(2);
  expect(new Set(rows.map((row) => row.option_order)).size).toBeGreaterThan(5);
});

it.each([
  ['in production', '5', { CONTEXT: 'production' }, 'Cannot make answers up in production'],
  ['without a number', 'many', {}, 'Say how many'],
])('npm run answers is refused %s', async (_when, count, env, message) => {
  const before = (await stored()).length;
  await expect(answers(count, env)).rejects.toThrow(message);
  expect(await stored()).toHaveLength(before);
});

it('a site in production takes the mark for a field that no form of it has', async () => {
  const fields = [['feel-right', 'no'] as const, ['_synthetic', '1'] as const];
  const world = testWorld(site.pool);
  const arrived = { consultation: libraryHours(), fields };
  expect(await receive(arrived, world)).toEqual({ kind: 'refused', refusal: 'unknownField' });
  const elsewhere = await receive(arrived, { ...world, takesSynthetic: true });
  expect(elsewhere.kind).not.toBe('refused');
});
