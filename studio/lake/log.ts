import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
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
  append: (transaction: Transaction) => void;
  close: () => void;
}

/** Opens a log of one transaction a line. A line that was cut off by a crash was never acknowledged, and goes. */
export function openLog(file: string): Log {
  const isNew = !existsSync(file);
  const descriptor = openSync(file, 'a');
  if (isNew) syncFolder(dirname(file));
  const { transactions, length } = readLog(file);
  ftruncateSync(descriptor, length);
  fsyncSync(descriptor);

  let end = length;
  return {
    transactions,
    append: (each) => void (end += appendLine(descriptor, end, each)),
    close: () => closeSync(descriptor),
  };
}

function appendLine(descriptor: number, end: number, line: Transaction): number {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  try {
    if (writeSync(descriptor, bytes) !== bytes.length) throw new Error('the disk is full');
    fsyncSync(descriptor);
    return bytes.length;
  } catch (cause) {
    ftruncateSync(descriptor, end); // or the next line would continue this one
    throw new Error('Cannot write to the log of the lake', { cause });
  }
}

function readLog(file: string): { transactions: Transaction[]; length: number } {
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

/** A new or renamed file is only sure to be found again once its folder is on the disk too. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // which has no such thing
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
