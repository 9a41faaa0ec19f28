import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/lake.ts';

const KILLS = Number(process.env['CHECKBACK_KILLS'] ?? 200);
const LONGEST = 25; // milliseconds of writing before a kill
const SLOTS = 20; // in which the writer leaves its numbers, each over the one that was there

interface Found {
  count: number;
  left: (number | null)[];
  right: (number | null)[];
  past: number[];
}

/** The writer in one file, which starts in a third of the time. */
async function bundledWriter(): Promise<string> {
  const outfile = join(temporaryFolder(), 'writer.mjs');
  await build({
    entryPoints: ['tests/support/lake-writer.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['sharp'],
    logLevel: 'error',
  });
  return outfile;
}

/** What a writer found, if it came so far, and the last that it acknowledged before it was killed. */
async function writeUntilKilled(writer: string, directory: string) {
  const child = spawn(process.execPath, [writer, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const gone = once(reader, 'close');
  const isEarly = Math.random() < 0.1; // while it opens its files
  await (isEarly ? pause(Math.random() * 150) : Promise.race([once(reader, 'line'), gone]));
  await pause(Math.random() * LONGEST);
  child.kill('SIGKILL');
  await gone;
  const [found, ...acknowledged] = lines.map((line) => JSON.parse(line) as unknown);
  return { found: found as Found | undefined, last: acknowledged.at(-1) as number | undefined };
}

/** The highest number below `count` that belongs in each slot. */
const expectedIn = (count: number) =>
  Array.from({ length: SLOTS }, (_, slot) => {
    const number = count - 1 - ((((count - 1 - slot) % SLOTS) + SLOTS) % SLOTS);
    return number < 0 ? null : number;
  });

it(
  `what the lake acknowledged stands, whole and once, over ${KILLS} kills, while it begins new logs`,
  { timeout: KILLS * 5_000 },
  async () => {
    const [writer, directory] = [await bundledWriter(), temporaryFolder()];
    let acknowledged = 0;
    let newLogs = 0;
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const { found, last } = await writeUntilKilled(writer, directory);
      if (!found) continue;
      const { count, left, right, past } = found;
      expect(count).toBeGreaterThanOrEqual(acknowledged);
      expect([left, right]).toEqual([expectedIn(count), expectedIn(count)]);
      expect(past).toEqual(past.map((_, index) => count - past.length + index)); // each once, to the last
      acknowledged = Math.max(count, (last ?? -1) + 1);
      if (past.length < count) newLogs += 1;
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
    expect(newLogs).toBeGreaterThan(KILLS / 4);
  },
);
