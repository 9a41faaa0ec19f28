import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ExportTook } from './export-alone.ts';
import { manySubmissions } from './many-submissions.ts';
import type { Bench } from './measure.ts';
import type { Row } from './table.ts';

const run = promisify(execFile);

/** V8 takes what a machine has to spare. Held to this, an export that needs more ends without a file. */
const heldTo = ['--max-old-space-size=40', '--max-semi-space-size=2'];

/** Every submission taken away, with the words in it. */
export async function exports({ databaseUrl, rounds }: Bench): Promise<Row[]> {
  const count = 200 * rounds;
  await manySubmissions(databaseUrl, count);
  const rows: Row[] = [];
  for (const format of ['csv', 'json', 'xlsx']) {
    const { stdout } = await run(process.execPath, [
      ...[...heldTo, 'tests/bench/export-alone.ts', databaseUrl, format],
    ]);
    const took = JSON.parse(stdout) as ExportTook;
    const what = `${count.toLocaleString('en-GB')} submissions as .${format}`;
    rows.push(
      { what, unit: 's', measured: took.seconds },
      { what: `${what}, memory`, unit: 'MB', measured: took.memory, atMost: { measured: 64 } },
      { what: `${what}, heap`, unit: 'MB', measured: took.heap },
      { what: `${what}, size`, unit: 'MB', measured: took.size },
    );
  }
  return rows;
}
