import { readForm } from '../chaos/answers.ts';
import { newDatabase } from '../chaos/database.ts';
import { killableServer } from '../chaos/server-process.ts';
import type { Stage } from '../chaos/stage.ts';
import { building } from './building.ts';
import { cold } from './cold.ts';
import { exports } from './exports.ts';
import { alone, served, warm, type Bench } from './measure.ts';
import { rankings, results } from './results.ts';
import { sizes } from './sizes.ts';
import type { Row } from './table.ts';

/** All that is measured, in one run on one machine: times mean little, ratios do. */
export async function bench({ packing, database }: Stage, rounds: number): Promise<Row[]> {
  const databaseUrl = await newDatabase(database);
  const server = await killableServer(packing, { databaseUrl });
  const form = await readForm(server.port);
  const { port } = server;
  const given: Bench = { packing, databaseUrl, port, form, rounds };
  const rows: Row[] = [];
  for (const measure of [warm, alone, served, cold, sizes, exports, rankings, results, building])
    rows.push(...(await measure(given)));
  await server.stop();
  return rows;
}
