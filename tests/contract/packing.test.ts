import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { includedFiles, packFunctions, type Packed } from '../../netlify/local/packing.ts';
import { temporaryFolder } from '../support/lake.ts';
import { filesIn, holding } from '../support/scan.ts';

const written = (said: string): string => `
  export default async () => new Response(${JSON.stringify(said)});
  export const config = { path: '/things/:name/', method: 'GET' };`;

/** A build with one function, and a text that is in each file that it reads at run time. */
function rootOf(said: string, read: string): string {
  const root = temporaryFolder();
  for (const [file, text] of [
    ['.checkback/functions/thing.mjs', written(said)] as const,
    ...includedFiles.map((each) => [each, read] as const),
  ]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

async function packed(root: string, keptIn: string): Promise<Packed> {
  const [only, ...more] = await packFunctions(root, keptIn);
  onTestFinished(() => rmSync(dirname(only!.folder), { recursive: true }));
  expect(more).toEqual([]);
  return only!;
}

const readBy = ({ folder }: Packed): string[] =>
  includedFiles.map((file) => readFileSync(join(folder, file), 'utf8'));

it('the same functions are packed once, and go with what each build has to read', async () => {
  const kept = temporaryFolder();
  const first = await packed(rootOf('hello', 'one'), kept);
  const once = [...(await filesIn(kept)).keys()];
  const second = await packed(rootOf('hello', 'two'), kept);
  expect([...(await filesIn(kept)).keys()]).toEqual(once);
  expect(readBy(first)).toEqual(includedFiles.map(() => 'one'));
  expect(readBy(second)).toEqual(includedFiles.map(() => 'two'));
  const { expression, names, methods } = second.routes[0]!;
  expect([expression.test('/things/a/'), names, methods]).toEqual([true, ['name'], ['GET']]);
  expect(readFileSync(second.main)).toEqual(readFileSync(first.main));
});

it('a function that is written anew is packed anew', async () => {
  const kept = temporaryFolder();
  for (const said of ['hello', 'goodbye'])
    expect(readFileSync((await packed(rootOf(said, ''), kept)).main, 'utf8')).toContain(said);
});

it('what is kept of a packing holds nothing that a build has to read', async () => {
  const kept = temporaryFolder();
  await packed(rootOf('hello', 'a canary'), kept);
  const files = await filesIn(kept);
  expect(files.size).toBeGreaterThan(0);
  expect(holding(files, ['a canary'])).toEqual([]);
});
