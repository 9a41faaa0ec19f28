import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../studio/lake/store.ts';
import { calmDisk, crashingDisk, type Crash, type Step } from '../support/lake-crash.ts';
import { temporaryFolder } from '../support/lake.ts';

const WRITES = 14;
const longestLog = 1_200; // bytes: three writes
const now = () => new Date('2025-07-21T13:42:00Z');
const options = { seed: [], now, longestLog };

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

/** Two documents, of which neither makes sense without the other. */
function write(store: Store, number: number): void {
  const change = (id: string) => ({ id, document: { _id: id, _type: 'book', number } });
  const gone = { id: `book-${number - 3}`, document: null };
  const changes = [change(`book-${number}`), change('newest'), gone];
  store.append({ changes, transactionId: String(number) });
}

/** Writes until the disk crashes, if it does; gives how many writes were acknowledged. */
async function writeOn(directory: string, crash: Crash) {
  const crashing = crashingDisk(crash);
  let acknowledged = 0;
  try {
    const store = await openStore(directory, { ...options, disk: crashing });
    acknowledged = countIn(store);
    while (acknowledged < WRITES) {
      write(store, acknowledged);
      acknowledged += 1;
    }
    store.close();
  } catch (cause) {
    if (!crashing.crashedAt()) throw cause;
  }
  crashing.release();
  return { acknowledged, crashedAt: crashing.crashedAt() };
}

const countIn = ({ documents }: Store): number =>
  documents.has('newest') ? Number(documents.get('newest')?.['number']) + 1 : 0;

/** What is found has every acknowledged write, and perhaps the one that was under way. */
async function expectWhole(directory: string, acknowledged: number): Promise<void> {
  const store = await openStore(directory, { ...options, disk: calmDisk() });
  const count = countIn(store);
  expect([acknowledged, acknowledged + 1]).toContain(count);
  const books = [count - 3, count - 2, count - 1].filter((number) => number >= 0);
  const ids = [...books.map((number) => `book-${number}`), ...(count > 0 ? ['newest'] : [])];
  expect([...store.documents.keys()].toSorted()).toEqual(ids.toSorted());
  const past = store.history().transactions.map(({ transactionId }) => Number(transactionId));
  expect(past).toEqual(past.map((_, index) => count - past.length + index)); // each once
  expect(past.length).toBeGreaterThanOrEqual(Math.min(count, 3)); // at least the log before
  write(store, count);
  store.close();
  const again = await openStore(directory, { ...options, disk: calmDisk() });
  expect(countIn(again)).toBe(count + 1);
  again.close();
}

/** Where a lake crashed, if it did before it was open. */
async function startOnly(directory: string, crash: Crash): Promise<Step | undefined> {
  const crashing = crashingDisk(crash);
  await openStore(directory, { ...options, disk: crashing }).catch(() => undefined);
  crashing.release();
  return crashing.crashedAt();
}

/** Runs a scenario with a crash after each of its steps, until it no longer comes so far. */
async function afterEachStep(run: (crash: Crash) => Promise<Step | undefined>): Promise<number> {
  for (let after = 0; ; after += 1) {
    const crashedAt = await run({ after, isTorn: false });
    if (crashedAt === 'write') await run({ after, isTorn: true });
    if (!crashedAt) return after;
  }
}

describe('a lake that is killed between any two things that it does to its files', () => {
  it('has every write that it acknowledged, once, and goes on', async () => {
    const folder = temporaryFolder();
    const steps = await afterEachStep(async (crash) => {
      const directory = join(folder, 'lake');
      const { acknowledged, crashedAt } = await writeOn(directory, crash);
      await expectWhole(directory, acknowledged);
      rmSync(directory, { recursive: true });
      return crashedAt;
    });
    expect(steps).toBeGreaterThan(50);
  });

  it('has them too where it is killed again while it starts', async () => {
    const [left, directory] = [join(temporaryFolder(), 'left'), join(temporaryFolder(), 'lake')];
    let starts = 0;
    await afterEachStep(async (crash) => {
      const { acknowledged, crashedAt } = await writeOn(left, crash);
      starts += await afterEachStep(async (second) => {
        cpSync(left, directory, { recursive: true });
        const crashedAgain = await startOnly(directory, second);
        await expectWhole(directory, acknowledged);
        rmSync(directory, { recursive: true });
        return crashedAgain;
      });
      rmSync(left, { recursive: true });
      return crashedAt;
    });
    expect(starts).toBeGreaterThan(200);
  });
});
