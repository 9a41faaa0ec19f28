import { concat, defer, map, of, shareReplay, switchMap, timer, type Observable } from 'rxjs';
import type { DocumentStore } from 'sanity';
import { studioNow } from '../clock.ts';
import { listed, nextMove, sorted, type Listed, type Lists } from './sorted.ts';

const LONGEST_WAIT_MS = 60_000; // for a timer does not run while a computer sleeps

const query = `*[_type == "consultation"]{
  _id, opensOn, opensTime, opensOccurrence, closesOn, closesTime, closesOccurrence,
  outcome{ publishedOn }
}`;

/** The lists, again whenever somebody edits a consultation or one opens, closes or is concluded. */
export const liveLists = ({ listenQuery }: Pick<DocumentStore, 'listenQuery'>): Observable<Lists> =>
  listenQuery(query, {}, { perspective: 'raw', apiVersion: '2025-02-19' }).pipe(
    map((found) => listed.parse(found)),
    switchMap(asTimePasses),
    shareReplay({ bufferSize: 1, refCount: true }),
  );

const asTimePasses = (documents: Listed): Observable<Lists> =>
  defer(() => {
    const now = studioNow();
    const later = timer(waitFrom(now, documents)).pipe(switchMap(() => asTimePasses(documents)));
    return concat(of(sorted(documents, now)), later);
  });

const waitFrom = (now: Date, documents: Listed): number =>
  Math.min(+(nextMove(documents, now) ?? Infinity) - +now, LONGEST_WAIT_MS);
