import { disk, type Disk } from './disk.ts';
import type { LakeDocument } from './document.ts';
import { inTurn, type InTurn } from './in-turn.ts';
import { openKeeping, type History, type Keeping } from './keeping.ts';
import type { Transaction } from './log.ts';
import type { SingleMutation } from './mutation.ts';
import { stamped, type Write } from './stamp.ts';
import type { View } from './view.ts';

export interface Store {
  documents: ReadonlyMap<string, LakeDocument>;
  history: () => History;
  views: Map<string, View>; // kept until the next write
  now: () => Date;
  inTurn: InTurn; // for work that reads before it writes
  has: (transactionId: string) => boolean;
  prepare: (write: Write) => Transaction; // as `append` would write it
  append: (write: Write) => Transaction;
  follow: (follower: Follower) => () => void; // until what it returns is called
  close: () => void;
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
  disk?: Disk;
  longestLog?: number; // bytes
}

const LONGEST_LOG = 32_000_000; // some three thousand times that somebody saves a long consultation

/** The documents of `directory`, for those who ask and those who write. */
export async function openStore(directory: string, options: StoreOptions): Promise<Store> {
  const { seed, now, longestLog: longest = LONGEST_LOG } = options;
  const keeping = await openKeeping(directory, { disk, ...options, seed, longest });
  const { documents, history } = keeping;
  let known = idsIn(history());
  const followers = new Set<Follower>();
  const views = new Map<string, View>();

  const prepare = (write: Write) => stamped(write, { documents, timestamp: now().toISOString() });
  const append = (write: Write): Transaction => {
    const transaction = prepare(write);
    const before = documentsOf(transaction, documents);
    keeping.append(transaction);
    known.add(transaction.transactionId);
    views.clear();
    const committed = { transaction, before, mutations: write.mutations ?? new Map() };
    for (const follower of followers) follower(committed);
    if (shortened(keeping)) known = idsIn(history());
    return transaction;
  };
  const follow = (follower: Follower) => {
    followers.add(follower);
    return () => void followers.delete(follower);
  };
  const has = (transactionId: string) => known.has(transactionId);
  const { close } = keeping;
  return { documents, history, views, now, inTurn: inTurn(), has, prepare, append, follow, close };
}

/** The documents that a transaction changes, as they are so far. */
function documentsOf(
  { changes }: Transaction,
  documents: ReadonlyMap<string, LakeDocument>,
): Map<string, LakeDocument> {
  const found = changes.flatMap(({ id }) => documents.get(id) ?? []);
  return new Map(found.map((document) => [document._id, document]));
}

const idsIn = ({ transactions }: History): Set<string> =>
  new Set(transactions.map(({ transactionId }) => transactionId));

/** What was written stands, whether or not there is room for a new snapshot. */
function shortened(keeping: Keeping): boolean {
  try {
    return keeping.shorten();
  } catch (cause) {
    console.error('Cannot begin a new log of the lake, and go on in the old one:', cause);
    return false;
  }
}
