import { layerOf, publishedId } from './document.ts';
import { changesOf, type Change } from './past.ts';
import type { History } from './keeping.ts';

/** What befell a document, a draft or a version, newest first, as the Studio lists it; edits it finds itself. */
export function pastEvents(history: History, id: string): object[] {
  const group = publishedId(id);
  const changes = changesOf(history, idsOf(history, group));
  const places = [...new Set(changes.map(({ place }) => place))];
  const events = places.flatMap((place) => {
    const together = changes.filter((change) => change.place === place);
    return eventsOf(together, group).filter(({ versionId }) => isOf(id, versionId));
  });
  return events.toReversed();
}

/** A published document shows what was published and taken back; a version shows what befell itself. */
const isOf = (id: string, versionId: string | undefined): boolean =>
  versionId === undefined || versionId === id || layerOf(id) === undefined;

function idsOf({ first, transactions }: History, group: string): string[] {
  const all = [
    ...first.map(({ _id }) => _id),
    ...transactions.flatMap(({ changes }) => changes.map(({ id }) => id)),
  ];
  return [...new Set(all.filter((id) => publishedId(id) === group))];
}

interface PastEvent {
  type: string;
  versionId?: string;
}

/** What one transaction meant for the document and its versions. */
function eventsOf(changes: Change[], documentId: string): PastEvent[] {
  const published = changes.find(({ id }) => id === documentId);
  const versions = changes.filter(({ id }) => id !== documentId);
  const { transactionId, timestamp, identity } = changes[0]!.transaction;
  const common = { id: transactionId, timestamp, author: identity, documentId };
  const gone = versions.filter(({ previous, result }) => previous && !result);
  const made = versions.filter(({ previous, result }) => !previous && result);

  if (published?.result)
    return gone.map((version) => ({
      ...common,
      type: 'publishDocumentVersion',
      ...named(version.id),
      versionRevisionId: version.previous!._rev,
      revisionId: transactionId,
      publishCause: 'document.publish',
    }));
  if (published && made.length === 0) return [{ ...common, type: 'deleteDocumentGroup' }];
  if (published)
    return made.map(({ id }) => ({
      ...common,
      type: 'unpublishDocument',
      ...named(id),
      versionRevisionId: transactionId,
    }));
  return [
    ...made.map(({ id }) => ({
      ...common,
      type: 'createDocumentVersion',
      ...named(id),
      versionRevisionId: transactionId,
    })),
    ...gone.map(({ id, previous }) => ({
      ...common,
      type: 'deleteDocumentVersion',
      ...named(id),
      versionRevisionId: previous!._rev,
    })),
  ];
}

function named(versionId: string): { versionId: string; releaseId?: string } {
  const layer = layerOf(versionId);
  return layer === undefined || layer === 'drafts'
    ? { versionId }
    : { versionId, releaseId: layer };
}
