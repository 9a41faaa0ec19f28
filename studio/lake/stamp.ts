import { randomUUID } from 'node:crypto';
import type { LakeDocument, WrittenDocument } from './document.ts';
import type { Transaction } from './log.ts';
import type { SingleMutation } from './mutation.ts';

/** What somebody asks to write: whole documents, or `null` to delete one. */
export interface Write {
  changes: { id: string; document: WrittenDocument | null }[];
  mutations?: ReadonlyMap<string, SingleMutation[]>; // by which each document came to be so
  identity?: string | undefined;
  transactionId?: string | undefined; // the Studio knows its own writes by the id it gave them
}

interface Stamp {
  documents: ReadonlyMap<string, LakeDocument>;
  timestamp: string;
}

/** Gives each document its times and its revision. */
export function stamped(write: Write, { documents, timestamp }: Stamp): Transaction {
  const { changes, identity = 'local', transactionId = randomUUID() } = write;
  const stampedChanges = changes.map(({ id, document }) => {
    if (!document) return { id, document };
    const _createdAt = documents.get(id)?._createdAt ?? document._createdAt ?? timestamp;
    const whole = { ...structuredClone(document), _id: id, _createdAt };
    return { id, document: { ...whole, _updatedAt: timestamp, _rev: transactionId } };
  });
  return { transactionId, timestamp, identity, changes: stampedChanges };
}
