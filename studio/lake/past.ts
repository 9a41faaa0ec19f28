import type { LakeDocument } from './document.ts';
import type { Transaction } from './log.ts';
import { publishedRelease } from './release.ts';
import type { History } from './keeping.ts';

/** One document through one transaction. */
export interface Change {
  place: number; // of the transaction among all
  transaction: Transaction;
  id: string;
  previous: LakeDocument | undefined;
  result: LakeDocument | undefined;
}

/** What became of these documents, from the beginning. */
export function changesOf({ first, transactions }: History, ids: string[]): Change[] {
  const state = new Map(ids.flatMap((id) => firstOf(first, id)));
  return transactions.flatMap((transaction, place) =>
    transaction.changes
      .filter(({ id }) => ids.includes(id))
      .map(({ id, document }) => {
        const previous = state.get(id);
        const result = document ?? undefined;
        if (result) state.set(id, result);
        else state.delete(id);
        return { place, transaction, id, previous, result };
      }),
  );
}

export type Moment = { revision: string } | { time: string } | 'last';

/** A document as it was: at a transaction or a time, or before it went. */
export function documentAt(history: History, id: string, moment: Moment): LakeDocument | undefined {
  const first = history.first.find(({ _id }) => _id === id);
  const changes = changesOf(history, [id]);
  if (moment === 'last') return lastOf(changes) ?? first;
  if ('revision' in moment && !isKnown(history, moment.revision)) return undefined;
  const isBy = 'time' in moment ? byTime(moment.time) : byRevision(history, moment.revision);
  const latest = changes.findLast(isBy);
  return latest ? latest.result : first;
}

/** To the Studio, the last revision of a version that its release published is that publication. */
function lastOf(changes: Change[]): LakeDocument | undefined {
  const end = changes.at(-1);
  if (!end?.previous || end.result || !publishedRelease(end.id, end.transaction))
    return changes.findLast(({ result }) => result)?.result;
  return { ...end.previous, _rev: end.transaction.transactionId };
}

function isKnown({ first, transactions }: History, revision: string): boolean {
  const isIn = transactions.some(({ transactionId }) => transactionId === revision);
  return isIn || first.some(({ _rev }) => _rev === revision);
}

function byTime(time: string): (change: Change) => boolean {
  return ({ transaction }) => Date.parse(transaction.timestamp) <= Date.parse(time);
}

/** By the place of the transaction, for it need not have touched the document that is asked for. */
function byRevision({ transactions }: History, revision: string): (change: Change) => boolean {
  const until = transactions.findIndex(({ transactionId }) => transactionId === revision);
  return ({ place }) => place <= until;
}

function firstOf(first: LakeDocument[], id: string): [string, LakeDocument][] {
  const document = first.find(({ _id }) => _id === id);
  return document ? [[id, document]] : [];
}
