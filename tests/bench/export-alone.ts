import pg from 'pg';
import { exportSubmissions } from '../../netlify/exports/export-submissions.ts';
import type { FormatName } from '../../netlify/exports/formats.ts';
import { testKeys } from '../support/world.ts';
import { answeredByMany as consultation } from './many-submissions.ts';

/** What one export took, in a process that does nothing else. */
export interface ExportTook {
  seconds: number;
  memory: number; // MB that the process had more than before, at most
  heap: number; // MB of the heap, at most
  size: number; // MB of the file
}

const [databaseUrl, format] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl });
const world = { pool, textKeys: testKeys.textKeys, now: () => new Date() };

const before = process.memoryUsage.rss();
const took = { memory: 0, heap: 0, size: 0 };
const started = performance.now();
const wanted = { consultation, format: format as FormatName, withWords: true };
const { body } = await exportSubmissions(wanted, world);
for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
  const { rss, heapUsed } = process.memoryUsage();
  took.memory = Math.max(took.memory, (rss - before) / 1e6);
  took.heap = Math.max(took.heap, heapUsed / 1e6);
  took.size += chunk.length / 1e6;
}
const seconds = (performance.now() - started) / 1_000;
console.log(JSON.stringify({ seconds, ...took } satisfies ExportTook));
await pool.end();
