import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copiesOf } from './copies.ts';
import { siteFor } from './site.ts';
import { ownState } from './start.ts';

const MANY = 100;
const OPEN = 40; // what tests change; an open one has its form in ten orders, which takes long to print
const over = { opensOn: '2025-06-02', closesOn: '2025-06-27' };

/** The site and its Studio with a hundred consultations: it changes as officers publish. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await ownState();
  const many = join(folder, 'many.ndjson');
  await writeFile(
    many,
    copiesOf(MANY)
      .map((each, index) => `${JSON.stringify(index < OPEN ? each : { ...each, ...over })}\n`)
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
