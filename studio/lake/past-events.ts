import { layerOf, publishedId, type LakeDocument } from './document.ts';
import { eventsOf, named, type PastEvent } from './document-events.ts';
import type { History } from './keeping.ts';
import { lakeItself } from './lake-itself.ts';
import { changesOf } from './past.ts';

/** What befell a document, a draft or a version, newest first, as the Studio lists it; edits it finds itself. */
export function pastEvents(history: History, id: string): PastEvent[] {
  const group = publishedId(id);
  const changes = changesOf(history, idsOf(history, group));
  const places = [...new Set(changes.map(({ place }) => place))];
  const events = [
    ...history.first.filter(({ _id }) => publishedId(_id) === group).map(beginningOf),
    ...places.flatMap((place) =>
      eventsOf(
        changes.filter((change) => change.place === place),
        group,
      ),
    ),
  ];
  return events.filter(({ versionId }) => isOf(id, versionId)).toReversed();
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

/** A document from a seed, or from before all that is still known. */
function beginningOf({ _id, _rev, _createdAt: timestamp }: LakeDocument): PastEvent {
  const documentId = publishedId(_id);
  const common = { id: _rev, timestamp, author: lakeItself.id, documentId };
  return _id === documentId
    ? { ...common, type: 'createLiveDocument', revisionId: _rev }
    : { ...common, type: 'createDocumentVersion', ...named(_id), versionRevisionId: _rev };
}
