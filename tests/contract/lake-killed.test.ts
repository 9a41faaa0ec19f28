import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { temporaryFolder } from '../support/lake.ts';

const KILLS = Number(process.env['CHECKBACK_KILLS'] ?? 200);
const LONGEST = 25; // milliseconds of writing before a kill
const READY = 3; // writers that stand by
const SLOTS = 20; // in which the writer leaves its numbers, each over the one that was there

interface Found {
  count: number;
  left: (number | null)[];
  right: (number | null)[];
  past: number[];
}

interface Writers {
  start: () => ChildProcessByStdio<Writable, Readable, null>;
  stop: () => void;
}

/** Writers that are ready to open the lake. To start node takes longer than to write and be killed. */
async function writersOf(directory: string): Promise<Writers> {
  const script = await bundled('tests/support/lake-writer.ts');
  const begin = () =>
    spawn(process.execPath, [script, directory], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ready = Array.from({ length: READY }, begin);
  const start = () => {
    ready.push(begin());
    const [next] = ready.splice(0, 1);
    next!.stdin.write('write');
    return next!;
  };
  return { start, stop: () => ready.forEach((each) => each.kill('SIGKILL')) };
}

/** What a writer found, if it came so far, and the last that it acknowledged before it was killed. */
async function writeUntilKilled({ start }: Writers) {
  const child = start();
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const gone = once(reader, 'close');
  const isEarly = Math.random() < 0.1; // while it opens its files
  await (isEarly ? undefined : Promise.race([once(reader, 'line'), gone]));
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
    const writers = await writersOf(temporaryFolder());
    onTestFinished(writers.stop);
    let acknowledged = 0;
    let newLogs = 0;
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const { found, last } = await writeUntilKilled(writers);
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
