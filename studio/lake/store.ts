import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LakeDocument } from './document.ts';
import { inTurn, type InTurn } from './in-turn.ts';
import { openLog, type Transaction } from './log.ts';
import type { SingleMutation } from './mutation.ts';
import { readSeed } from './seed.ts';
import { readDocuments, writeDocuments } from './snapshot.ts';
import { stamped, type Write } from './stamp.ts';
import type { View } from './view.ts';

export interface Store {
  documents: ReadonlyMap<string, LakeDocument>;
  history: History;
  views: Map<string, View>; // kept until the next write
  now: () => Date;
  inTurn: InTurn; // for work that reads before it writes
  has: (transactionId: string) => boolean;
  prepare: (write: Write) => Transaction; // as `append` would write it
  append: (write: Write) => Transaction;
  follow: (follower: Follower) => () => void; // until what it returns is called
  close: () => void;
}

/** Everything that was ever here. */
export interface History {
  first: LakeDocument[];
  transactions: readonly Transaction[];
}

/** A transaction that stands, and what was there before. */
export interface Committed {
  transaction: Transaction;
  before: Map<string, LakeDocument>;
  mutations: ReadonlyMap<string, SingleMutation[]>;
}
export type Follower = (committed: Committed) => void;

export interface StoreOptions {
  seed: string[]; // NDJSON files for a lake that is empty
  now: () => Date;
}

/** The documents of `directory`: those of the snapshot, and what the log has done to them since. */
export async function openStore(directory: string, { seed, now }: StoreOptions): Promise<Store> {
  mkdirSync(directory, { recursive: true });
  const first = await firstDocuments(directory, { seed, now });
  const documents = new Map(first.map((document) => [document._id, document]));
  const log = openLog(join(directory, 'log.ndjson'));
  for (const each of log.transactions) apply(documents, each);
  const known = new Set(log.transactions.map(({ transactionId }) => transactionId));
  const followers = new Set<Follower>();
  const views = new Map<string, View>();

  const prepare = (write: Write) => stamped(write, { documents, timestamp: now().toISOString() });
  const append = (write: Write): Transaction => {
    const transaction = prepare(write);
    log.append(transaction); // on the disk before anybody is told
    const before = documentsOf(transaction, documents);
    apply(documents, transaction);
    views.clear();
    known.add(transaction.transactionId);
    log.transactions.push(transaction);
    const committed = { transaction, before, mutations: write.mutations ?? new Map() };
    for (const follower of followers) follower(committed);
    return transaction;
  };
  const follow = (follower: Follower) => {
    followers.add(follower);
    return () => void followers.delete(follower);
  };
  const has = (transactionId: string) => known.has(transactionId);
  const history = { first, transactions: log.transactions };
  return {
    documents,
    history,
    views,
    now,
    inTurn: inTurn(),
    has,
    prepare,
    append,
    follow,
    close: log.close,
  };
}

async function firstDocuments(
  directory: string,
  { seed, now }: StoreOptions,
): Promise<LakeDocument[]> {
  const file = join(directory, 'snapshot.ndjson');
  const kept = readDocuments(file);
  const first = kept ?? (await readSeed(seed, { directory, timestamp: now().toISOString() }));
  if (!kept) writeDocuments(file, first);
  return first;
}

function apply(documents: Map<string, LakeDocument>, { changes }: Transaction): void {
  for (const { id, document } of changes) {
    if (document) documents.set(id, document);
    else documents.delete(id);
  }
}

/** The documents that a transaction changes, as they are so far. */
function documentsOf(
  { changes }: Transaction,
  documents: ReadonlyMap<string, LakeDocument>,
): Map<string, LakeDocument> {
  const found = changes.flatMap(({ id }) => documents.get(id) ?? []);
  return new Map(found.map((document) => [document._id, document]));
}
