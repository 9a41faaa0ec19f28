import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Bench } from './measure.ts';
import type { Row } from './table.ts';

/** What the platform has to load for the first answer. */
export async function sizes({ packing }: Bench): Promise<Row[]> {
  const row = async ({ name, main }: { name: string; main: string }): Promise<Row> => ({
    what: `Function ${name}, gzipped`,
    unit: 'KB',
    measured: gzipSync(await readFile(main)).length / 1_000,
    atMost: { measured: 150 },
  });
  return Promise.all(packing.functions.map(row));
}
