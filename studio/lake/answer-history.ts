import * as z from 'zod';
import { withAddress } from './assets.ts';
import { effectsOf } from './effects.ts';
import { pastEvents } from './past-events.ts';
import { changesOf, documentAt, type Change, type Moment } from './past.ts';
import type { Asked } from './read-request.ts';
import { releaseEvents } from './release-events.ts';
import { json, refusal } from './replies.ts';
import type { World } from './world.ts';

const asked = z.object({
  revision: z.string().optional(),
  time: z.string().optional(),
  lastRevision: z.string().optional(),
  fromTransaction: z.string().optional(),
  toTransaction: z.string().optional(),
  fromTime: z.string().optional(),
  toTime: z.string().optional(),
  reverse: z.string().optional(),
  effectFormat: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
  nextCursor: z.coerce.number().int().min(0).default(0),
});
type Wanted = z.infer<typeof asked>;

/** `GET data/history`: revisions to show and restore, who edited what, and what befell a document. */
export function answerHistory({ path, search }: Asked, world: World): Response {
  const read = asked.safeParse(Object.fromEntries(search));
  if (!read.success) return refusal(400, z.prettifyError(read.error));
  const [, , , kind, ids = '', id = ''] = path;
  if (kind === 'documents') return documents(ids.split(','), read.data, world);
  if (kind === 'transactions') return transactions(ids.split(','), read.data, world);
  if (kind === 'events' && ids === 'documents') return events(id, read.data, world);
  if (kind === 'events' && ids === 'releases') return eventsOfRelease(id, read.data, world);
  return refusal(404, `No such history: ${kind}`);
}

function documents(ids: string[], wanted: Wanted, { store, url }: World): Response {
  const moment = momentOf(wanted);
  const history = store.history();
  const found = ids.flatMap((id) => documentAt(history, id, moment) ?? []);
  return json(200, { documents: found.map((each) => withAddress(each, url)) });
}

function momentOf({ revision, time }: Wanted): Moment {
  if (revision !== undefined) return { revision };
  return time === undefined ? 'last' : { time };
}

function events(id: string, wanted: Wanted, { store }: World): Response {
  const { shown, nextCursor } = page(pastEvents(store.history(), id), wanted);
  return json(200, { events: { [id]: shown }, nextCursor });
}

function eventsOfRelease(name: string, wanted: Wanted, { store }: World): Response {
  const { shown, nextCursor } = page(releaseEvents(store.history(), name), wanted);
  return json(200, { events: shown, nextCursor });
}

function page<Event>(all: Event[], { limit, nextCursor }: Wanted) {
  const end = nextCursor + limit;
  const next = end < all.length ? String(end) : '';
  return { shown: all.slice(nextCursor, end), nextCursor: next };
}

/** One transaction a line. */
function transactions(ids: string[], wanted: Wanted, { store }: World): Response {
  const history = store.history();
  const placeOf = (revision: string | undefined) =>
    history.transactions.findIndex(({ transactionId }) => transactionId === revision);
  const from = placeOf(wanted.fromTransaction);
  const to = wanted.toTransaction === undefined ? Infinity : placeOf(wanted.toTransaction);
  const within = changesOf(history, ids).filter(
    ({ place, transaction }) =>
      place >= from &&
      place <= to &&
      !(wanted.fromTime && transaction.timestamp < wanted.fromTime) &&
      !(wanted.toTime && transaction.timestamp > wanted.toTime),
  );
  const grouped = Map.groupBy(within, ({ place }) => place)
    .values()
    .toArray();
  const ordered = wanted.reverse === 'true' ? grouped.toReversed() : grouped;
  const lines = ordered.slice(0, wanted.limit).map((changes) => entry(changes, wanted));
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return new Response(text, { headers: { 'content-type': 'application/x-ndjson' } });
}

function entry(changes: Change[], { effectFormat }: Wanted): object {
  const { transactionId, timestamp, identity } = changes[0]!.transaction;
  const documentIDs = changes.map(({ id }) => id);
  const effects = changes.map(({ id, previous, result }) => [id, effectsOf(previous, result)]);
  return {
    id: transactionId,
    timestamp,
    author: identity,
    documentIDs,
    ...(effectFormat === 'mendoza' && { effects: Object.fromEntries(effects) }),
  };
}
