import { layerOf } from './document.ts';
import type { Transaction } from './log.ts';
import type { Change } from './past.ts';
import { publishedRelease } from './release.ts';

export interface PastEvent {
  id: string;
  timestamp: string;
  author: string;
  documentId: string;
  type: string;
  versionId?: string;
  releaseId?: string;
  versionRevisionId?: string;
  revisionId?: string;
  publishCause?: string;
}

/** What one transaction meant for a document and its versions. */
export function eventsOf(changes: Change[], documentId: string): PastEvent[] {
  const published = changes.find(({ id }) => id === documentId);
  const versions = changes.filter(({ id }) => id !== documentId);
  const { transaction } = changes[0]!;
  const { transactionId, timestamp, identity: author } = transaction;
  const common = { id: transactionId, timestamp, author, documentId };
  const made = versions
    .filter(({ previous, result }) => !previous && result)
    .map(({ id }) => ({ ...common, ...named(id), versionRevisionId: transactionId }));
  const gone = versions
    .filter(({ previous, result }) => previous && !result)
    .map(({ id, previous }) => ({ ...common, ...named(id), versionRevisionId: previous!._rev }));
  const of = (type: string, events: typeof gone) => events.map((event) => ({ ...event, type }));

  if (published?.result && gone.length > 0)
    return of('publishDocumentVersion', gone).map((event) => ({
      ...event,
      revisionId: transactionId,
      publishCause: causeOf(event.versionId, transaction),
    }));
  if (published?.result) {
    const type = published.previous ? 'updateLiveDocument' : 'createLiveDocument';
    const live = { ...common, type, revisionId: transactionId };
    return [live, ...of('createDocumentVersion', made)];
  }
  if (!published)
    return [...of('createDocumentVersion', made), ...of('deleteDocumentVersion', gone)];
  const takenBack =
    made.length > 0
      ? made
      : gone.filter(({ versionId }) => publishedRelease(versionId, transaction));
  return takenBack.length > 0
    ? of('unpublishDocument', takenBack)
    : [{ ...common, type: 'deleteDocumentGroup' }];
}

export function named(versionId: string): { versionId: string; releaseId?: string } {
  const layer = layerOf(versionId);
  return layer === undefined || layer === 'drafts'
    ? { versionId }
    : { versionId, releaseId: layer };
}

function causeOf(versionId: string, transaction: Transaction): string {
  const release = publishedRelease(versionId, transaction);
  if (!release) return 'document.publish';
  return release.publishAt === undefined ? 'release.publish' : 'release.schedule';
}
