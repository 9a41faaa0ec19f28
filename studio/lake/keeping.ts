import { mkdirSync } from 'node:fs';
import type { Disk } from './disk.ts';
import type { LakeDocument } from './document.ts';
import {
  beginGeneration,
  fileOf,
  newestIn,
  openGeneration,
  readGeneration,
  tidy,
  type Folder,
  type Generation,
} from './generations.ts';
import type { Transaction } from './log.ts';
import { readSeed } from './seed.ts';
import { writeDocuments } from './snapshot.ts';

/** What was here, as far back as we know. */
export interface History {
  first: LakeDocument[];
  transactions: readonly Transaction[];
}

/** Documents on the disk. */
export interface Keeping {
  documents: Map<string, LakeDocument>; // as they are
  history: () => History;
  append: (transaction: Transaction) => void;
  shorten: () => boolean; // whether the log was long, and is begun anew
  close: () => void;
}

export interface KeepingOptions {
  seed: string[]; // NDJSON files for a lake that is empty
  now: () => Date;
  disk: Disk;
  longest: number; // bytes of a log
}

/**
 * Opens what is kept in `directory`. History reaches back through the log before this one: over at
 * least as many bytes of transactions as a log is long, and at most twice as many.
 */
export async function openKeeping(directory: string, options: KeepingOptions): Promise<Keeping> {
  const { disk, longest } = options;
  mkdirSync(directory, { recursive: true });
  const folder = { directory, disk };
  const newest = newestIn(directory) ?? (await beginFromSeed(folder, options));
  tidy(newest, folder);
  let before = readGeneration(newest - 1, folder);
  let current = openGeneration(newest, folder);
  const documents = new Map(current.first.map((document) => [document._id, document]));
  for (const each of current.transactions) apply(documents, each);

  const append = (transaction: Transaction) => {
    current.log.append(transaction); // on the disk before anybody is told
    apply(documents, transaction);
    current.transactions.push(transaction);
  };
  const shorten = () => {
    if (current.log.length() < longest) return false;
    const next = beginGeneration(current.number + 1, [...documents.values()], folder);
    current.log.close();
    [before, current] = [current, next];
    tidy(current.number, folder);
    return true;
  };
  const history = () => historyOf(before ? [before, current] : [current]);
  return { documents, history, append, shorten, close: () => current.log.close() };
}

async function beginFromSeed(
  { directory, disk }: Folder,
  { seed, now }: KeepingOptions,
): Promise<number> {
  const documents = await readSeed(seed, { directory, timestamp: now().toISOString() });
  writeDocuments(fileOf('snapshot', 0, directory), documents, disk);
  return 0;
}

function apply(documents: Map<string, LakeDocument>, { changes }: Transaction): void {
  for (const { id, document } of changes) {
    if (document) documents.set(id, document);
    else documents.delete(id);
  }
}

function historyOf(generations: [Generation, ...Generation[]]): History {
  const transactions = generations.flatMap((generation) => generation.transactions);
  return { first: generations[0].first, transactions };
}
