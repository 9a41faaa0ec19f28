import { layerOf, publishedId } from './document.ts';
import type { History } from './keeping.ts';
import { changesOf, type Change } from './past.ts';
import { readRelease, releaseDocumentId, type Release } from './release.ts';

interface ReleaseEvent {
  id: string;
  timestamp: string;
  author: string;
  releaseName: string;
  type: string;
}

/** What befell a release, newest first, as the Studio lists it; what was said of it the Studio finds itself. */
export function releaseEvents(history: History, name: string): ReleaseEvent[] {
  const changes = changesOf(history, [releaseDocumentId(name), ...versionIdsIn(history, name)]);
  const together = Map.groupBy(changes, ({ place }) => place).values();
  return [...together].flatMap((each) => eventsOf(each, name)).toReversed();
}

function versionIdsIn({ first, transactions }: History, name: string): string[] {
  const changed = transactions.flatMap(({ changes }) => changes.map(({ id }) => id));
  const ids = [...first.map(({ _id }) => _id), ...changed];
  return [...new Set(ids.filter((id) => layerOf(id) === name))];
}

function eventsOf(changes: Change[], name: string): ReleaseEvent[] {
  const { transactionId: id, timestamp, identity: author } = changes[0]!.transaction;
  const common = { id, timestamp, author, releaseName: name };
  const own = changes.find((change) => change.id === releaseDocumentId(name));
  const ofRelease = own && turnOf(readRelease(own.previous), readRelease(own.result));
  const ofVersions = changes.flatMap((change) => (change === own ? [] : (moveOf(change) ?? [])));
  const shown = ofRelease ? [ofRelease, ...(isWhole(ofRelease) ? [] : ofVersions)] : ofVersions;
  return shown.map((event) => ({
    ...common,
    ...event,
  }));
}

/** All versions come or go with the release, and need not be named. */
const isWhole = ({ type }: { type: string }): boolean =>
  ['publishRelease', 'archiveRelease', 'unarchiveRelease'].includes(type);

/** What a change of its document meant for a release. */
function turnOf(before: Release | undefined, after: Release | undefined) {
  if (!after) return undefined;
  if (!before) return { type: 'createRelease' };
  const { state, publishAt } = after;
  if (state === 'scheduled' && publishAt !== before.publishAt)
    return { type: 'scheduleRelease', publishAt };
  if (state === before.state) return undefined;
  if (state === 'published') return { type: 'publishRelease' };
  if (state === 'archived') return { type: 'archiveRelease' };
  return { type: before.state === 'archived' ? 'unarchiveRelease' : 'unscheduleRelease' };
}

function moveOf({ id, previous, result, transaction }: Change) {
  const { transactionId } = transaction;
  const documentId = publishedId(id);
  if (!previous && result) {
    const revisions = { versionRevisionId: transactionId, revisionId: transactionId };
    const { _type: documentType } = result;
    return { type: 'addDocumentToRelease', documentId, documentType, versionId: id, ...revisions };
  }
  if (!previous || result) return undefined;
  const { _type: documentType, _rev: versionRevisionId } = previous;
  const gone = { documentId, documentType, versionId: id, versionRevisionId };
  return { type: 'discardDocumentFromRelease', ...gone };
}
