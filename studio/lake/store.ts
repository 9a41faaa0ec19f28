import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LakeDocument, WrittenDocument } from './document.ts';
import { openLog, type Transaction } from './log.ts';
import { readSeed } from './seed.ts';
import { readDocuments, writeDocuments } from './snapshot.ts';

/** What somebody asks to write: whole documents, or `null` to delete one. */
export interface Write {
  changes: { id: string; document: WrittenDocument | null }[];
  identity?: string | undefined;
  transactionId?: string | undefined; // the Studio knows its own writes by the id it gave them
}

export interface Store {
  documents: ReadonlyMap<string, LakeDocument>;
  append: (write: Write) => Transaction;
  close: () => void;
}

export interface StoreOptions {
  seed: string[]; // NDJSON files for a lake that is empty
  now: () => Date;
}

/** The documents of `directory`: those of the snapshot, and what the log has done to them since. */
export async function openStore(directory: string, { seed, now }: StoreOptions): Promise<Store> {
  mkdirSync(directory, { recursive: true });
  const documents = await firstDocuments(directory, { seed, now });
  const log = openLog(join(directory, 'log.ndjson'));
  for (const each of log.transactions) apply(documents, each);

  const append = (write: Write): Transaction => {
    const done = stamped(write, { documents, timestamp: now().toISOString() });
    log.append(done); // on the disk before anybody is told
    apply(documents, done);
    return done;
  };
  return { documents, append, close: log.close };
}

async function firstDocuments(
  directory: string,
  { seed, now }: StoreOptions,
): Promise<Map<string, LakeDocument>> {
  const file = join(directory, 'snapshot.ndjson');
  const kept = readDocuments(file);
  const first = kept ?? (await readSeed(seed, { directory, timestamp: now().toISOString() }));
  if (!kept) writeDocuments(file, first);
  return new Map(first.map((document) => [document._id, document]));
}

function apply(documents: Map<string, LakeDocument>, { changes }: Transaction): void {
  for (const { id, document } of changes) {
    if (document) documents.set(id, document);
    else documents.delete(id);
  }
}

interface Stamp {
  documents: ReadonlyMap<string, LakeDocument>;
  timestamp: string;
}

function stamped(write: Write, { documents, timestamp }: Stamp): Transaction {
  const { changes, identity = 'local', transactionId = randomUUID() } = write;
  const stampedChanges = changes.map(({ id, document }) => {
    if (!document) return { id, document };
    const _createdAt = documents.get(id)?._createdAt ?? document._createdAt ?? timestamp;
    const whole = { ...structuredClone(document), _id: id, _createdAt };
    return { id, document: { ...whole, _updatedAt: timestamp, _rev: transactionId } };
  });
  return { transactionId, timestamp, identity, changes: stampedChanges };
}
