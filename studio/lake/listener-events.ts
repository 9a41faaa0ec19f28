import { withAddress } from './assets.ts';
import type { LakeDocument } from './document.ts';
import type { Filter } from './listener-filter.ts';
import { effectsOf } from './effects.ts';
import type { SingleMutation } from './mutation.ts';
import { isPublic } from './perspectives.ts';
import type { Committed, Store } from './store.ts';
import type { World } from './world.ts';

/** What somebody listens to, and how much they want to be told. */
export interface Listener {
  filter: Filter;
  isStranger: boolean;
  includeResult: boolean;
  includePrevious: boolean;
  includeMutations: boolean;
  effects: boolean;
  visibility: string;
}

interface Change {
  id: string;
  previous: LakeDocument | undefined;
  result: LakeDocument | undefined;
}

/** The events of a transaction for one listener, who counts those that are for him. */
export function eventsFor(listener: Listener, committed: Committed, world: World) {
  const { transaction, before } = committed;
  const seen: { change: Change; transition: string }[] = [];
  for (const { id, document } of transaction.changes) {
    const change = { id, previous: before.get(id), result: document ?? undefined };
    const transition = transitionOf(change, listener, world.store);
    if (transition) seen.push({ change, transition });
  }
  return seen.map(({ change, transition }, index) => ({
    ...fields(change, committed),
    ...extras(change, { listener, committed, url: world.url }),
    transition,
    visibility: listener.visibility,
    transactionTotalEvents: seen.length,
    transactionCurrentEvent: index,
  }));
}

function transitionOf({ previous, result }: Change, listener: Listener, store: Store) {
  const moment = { documents: store.documents, now: store.now() };
  const isIn = (document: LakeDocument | undefined) =>
    document !== undefined &&
    (!listener.isStranger || isPublic(document)) &&
    listener.filter(document, moment);
  const [was, is] = [isIn(previous), isIn(result)];
  if (was) return is ? 'update' : 'disappear';
  return is ? 'appear' : undefined;
}

function fields({ id, previous }: Change, { transaction }: Committed) {
  const { transactionId, timestamp, identity } = transaction;
  return {
    eventId: `${transactionId}#${id}`,
    documentId: id,
    transactionId,
    timestamp,
    identity,
    ...(previous && { previousRev: previous._rev }),
    resultRev: transactionId, // also of a deletion: the Studio strings events together by it
  };
}

function extras(
  change: Change,
  { listener, committed, url }: { listener: Listener; committed: Committed; url: string },
) {
  const { id, previous, result } = change;
  const shown = (document: LakeDocument | undefined) => document && withAddress(document, url);
  return {
    ...(listener.includeMutations && {
      mutations: committed.mutations.get(id) ?? [mutationOf(change)],
    }),
    ...(listener.effects && { effects: effectsOf(previous, result) }),
    ...(listener.includeResult && result && { result: shown(result) }),
    ...(listener.includePrevious && { previous: shown(previous) ?? null }),
  };
}

/** What was written as a whole, and not by mutations. */
function mutationOf({ id, result }: Change): SingleMutation {
  return result ? { createOrReplace: result } : { delete: { id } };
}
