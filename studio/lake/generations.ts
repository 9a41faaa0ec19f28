import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import type { LakeDocument } from './document.ts';
import { openLog, readLog, type Log, type Transaction } from './log.ts';
import { readDocuments, writeDocuments } from './snapshot.ts';

/** A snapshot, and the log of what was done to its documents since. The newest whole snapshot counts. */
export interface Generation {
  number: number;
  first: LakeDocument[];
  transactions: Transaction[];
}

/** The generation that is being written. */
export interface OpenGeneration extends Generation {
  log: Log;
}

export interface Folder {
  directory: string;
  disk: Disk;
}

/** `log.ndjson`, then `log-1.ndjson` and so on. */
export function fileOf(kind: 'snapshot' | 'log', number: number, directory: string): string {
  return join(directory, number === 0 ? `${kind}.ndjson` : `${kind}-${number}.ndjson`);
}

const fileName = /^(?:snapshot|log)(?:-(\d+))?\.ndjson(\.new)?$/;

/** The number of the newest generation, if there is any. */
export function newestIn(directory: string): number | undefined {
  const numbers = readdirSync(directory)
    .filter((file) => file.startsWith('snapshot'))
    .map((file) => fileName.exec(file))
    .flatMap((read) => (read && !read[2] ? [Number(read[1] ?? 0)] : []));
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

export function openGeneration(number: number, { directory, disk }: Folder): OpenGeneration {
  const first = readDocuments(fileOf('snapshot', number, directory));
  const log = openLog(fileOf('log', number, directory), disk);
  return { number, first, log, transactions: log.transactions };
}

/** One that is over, for history. */
export function readGeneration(number: number, { directory }: Folder): Generation | undefined {
  const snapshot = fileOf('snapshot', number, directory);
  const log = fileOf('log', number, directory);
  if (!existsSync(snapshot) || !existsSync(log)) return undefined;
  return { number, first: readDocuments(snapshot), transactions: readLog(log).transactions };
}

/** Goes on in a new log from a new snapshot. What was opened before stays as it is until the snapshot is whole. */
export function beginGeneration(
  number: number,
  documents: LakeDocument[],
  { directory, disk }: Folder,
): OpenGeneration {
  const log = openLog(fileOf('log', number, directory), disk);
  const snapshot = fileOf('snapshot', number, directory);
  try {
    writeDocuments(snapshot, documents, disk);
  } catch (cause) {
    const stands = existsSync(snapshot); // and so will be what counts, the next time
    if (!stands) log.close();
    if (!stands) throw cause;
  }
  return { number, first: documents, log, transactions: log.transactions };
}

/** Removes what a crash left behind, and generations that are before the last two. */
export function tidy(newest: number, { directory, disk }: Folder): void {
  for (const file of readdirSync(directory)) {
    const read = fileName.exec(file);
    if (!read) continue;
    const number = Number(read[1] ?? 0);
    if (read[2] || number > newest || number < newest - 1) disk.remove(join(directory, file));
  }
}
