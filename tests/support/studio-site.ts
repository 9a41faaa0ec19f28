import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copiesOf } from './copies.ts';
import { siteFor } from './site.ts';
import { ownState } from './start.ts';

const MANY = 100;

/** The site and its Studio with a hundred consultations, for what officers do: it changes as they publish. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await ownState();
  const many = join(folder, 'many.ndjson');
  await writeFile(
    many,
    copiesOf(MANY)
      .map((each) => `${JSON.stringify(each)}\n`)
      .join(''),
  );
  const stop = await siteFor(project, [
    'tests/fixtures/states.ndjson',
    'tests/fixtures/urdu.ndjson',
    many,
  ]);
  return async () => {
    await stop();
    await rm(folder, { recursive: true });
  };
}
