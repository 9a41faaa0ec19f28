import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { disk, type Disk } from '../../studio/lake/disk.ts';
import { documentAt } from '../../studio/lake/past.ts';
import { openStore, type Store } from '../../studio/lake/store.ts';
import { temporaryFolder } from '../support/lake.ts';

const longestLog = 5_000; // bytes
const now = () => new Date('2025-07-21T13:42:00Z');
const open = (directory: string, more: { disk?: Disk } = {}) =>
  openStore(directory, { seed: [], now, longestLog, ...more });

function write(store: Store, from: number, to: number): void {
  for (let number = from; number <= to; number += 1) {
    const document = { _id: 'atlas', _type: 'book', number, text: 'x'.repeat(200) };
    store.append({ changes: [{ id: 'atlas', document }], transactionId: `t${number}` });
  }
}

const numberOf = ({ documents }: Store) => documents.get('atlas')?.['number'];

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe('a log that grows long', () => {
  it('is begun anew, so that the folder stays small, and nothing is lost', async () => {
    const directory = temporaryFolder();
    const store = await open(directory);
    write(store, 1, 200);
    store.close();
    const files = readdirSync(directory);
    expect(files).toHaveLength(4); // this log and the one before, each with its snapshot
    const sizes = files.map((file) => statSync(join(directory, file)).size);
    expect(Math.max(...sizes)).toBeLessThan(longestLog + 500);
    expect(numberOf(await open(directory))).toBe(200);
  });

  it('leaves the history of at least the log before it, over a restart too', async () => {
    const directory = temporaryFolder();
    const store = await open(directory);
    write(store, 1, 100);
    const kept = store.history().transactions;
    expect(JSON.stringify(kept).length).toBeGreaterThan(longestLog);
    expect(JSON.stringify(kept).length).toBeLessThan(2 * longestLog + 500);
    store.close();
    const again = await open(directory);
    expect(again.history().transactions).toEqual(kept);
    const [oldest] = kept;
    const found = documentAt(again.history(), 'atlas', { revision: oldest!.transactionId });
    expect(found).toEqual(oldest!.changes[0]!.document);
    expect(again.has('t100')).toBe(true);
  });

  it('knows what a document was before all that it still knows', async () => {
    const store = await open(temporaryFolder());
    write(store, 1, 100);
    const { first, transactions } = store.history();
    const before = Number(transactions[0]!.transactionId.slice(1)) - 1;
    expect(first).toMatchObject([{ _id: 'atlas', number: before }]);
  });

  it('goes on as it was where there is no room for a new snapshot', async () => {
    const directory = temporaryFolder();
    const full: Disk = {
      ...disk,
      write: (descriptor, bytes) =>
        Buffer.from(bytes).includes('transactionId') ? disk.write(descriptor, bytes) : 0,
    };
    (await open(directory)).close();
    const store = await open(directory, { disk: full });
    write(store, 1, 50);
    store.close();
    expect(readFileSync(join(directory, 'log.ndjson')).length).toBeGreaterThan(2 * longestLog);
    expect(numberOf(await open(directory))).toBe(50);
  });

  it('is the new one as soon as the snapshot stands, whatever goes wrong after', async () => {
    const directory = temporaryFolder();
    let failing = false;
    const faulty: Disk = {
      ...disk,
      rename: (from, to) => (disk.rename(from, to), void (failing = to.includes('snapshot-1'))),
      flushFolder: (folder) => {
        if (failing) throw new Error('no such folder');
        disk.flushFolder(folder);
      },
    };
    const store = await open(directory, { disk: faulty });
    write(store, 1, 20);
    store.close();
    expect(readdirSync(directory)).toContain('log-1.ndjson');
    expect(numberOf(await open(directory))).toBe(20);
  });
});
