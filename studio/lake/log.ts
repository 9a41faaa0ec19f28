import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Disk } from './disk.ts';
import { lakeDocument } from './document.ts';

/** What one write did: each document as it then was, or `null` where it was deleted. */
export const transaction = z.strictObject({
  transactionId: z.string(),
  timestamp: z.string(),
  identity: z.string(),
  changes: z.array(z.strictObject({ id: z.string(), document: lakeDocument.nullable() })),
});
export type Transaction = z.infer<typeof transaction>;

export interface Log {
  transactions: Transaction[]; // those that stood in the file when it was opened
  length: () => number; // in bytes
  append: (transaction: Transaction) => void;
  close: () => void;
}

/** Opens a log of one transaction a line. A line that was cut off by a crash was never acknowledged, and goes. */
export function openLog(file: string, disk: Disk): Log {
  const isNew = !existsSync(file);
  const descriptor = disk.open(file, 'append');
  if (isNew) disk.flushFolder(dirname(file));
  const { transactions, length } = readLog(file);
  disk.truncate(descriptor, length);
  disk.flush(descriptor);

  let end = length;
  return {
    transactions,
    length: () => end,
    append: (each) => void (end += appendLine(each, { disk, descriptor, end })),
    close: () => disk.close(descriptor),
  };
}

interface Place {
  disk: Disk;
  descriptor: number;
  end: number;
}

function appendLine(line: Transaction, { disk, descriptor, end }: Place): number {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  try {
    if (disk.write(descriptor, bytes) !== bytes.length) throw new Error('the disk is full');
    disk.flush(descriptor);
    return bytes.length;
  } catch (cause) {
    disk.truncate(descriptor, end); // or the next line would continue this one
    throw new Error('Cannot write to the log of the lake', { cause });
  }
}

/** The transactions of a log, and the bytes that they take up. */
export function readLog(file: string): { transactions: Transaction[]; length: number } {
  const bytes = readFileSync(file);
  const transactions: Transaction[] = [];
  let length = 0;
  for (let number = 1; length < bytes.length; number += 1) {
    const end = bytes.indexOf('\n', length);
    const read = end < 0 ? undefined : readLine(bytes.toString('utf8', length, end));
    if (!read && end >= 0 && end + 1 < bytes.length)
      throw new Error(`Cannot read ${file}: line ${number} is damaged, and others follow it`);
    if (!read) break;
    transactions.push(read);
    length = end + 1;
  }
  return { transactions, length };
}

function readLine(line: string): Transaction | undefined {
  try {
    return transaction.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
