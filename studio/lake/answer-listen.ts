import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { eventStream } from './event-stream.ts';
import { eventsFor, type Listener } from './listener-events.ts';
import { readFilter } from './listener-filter.ts';
import type { Person } from './people.ts';
import { isSet, readQuery, type Asked } from './read-request.ts';
import { queryRefusal, refusal } from './replies.ts';
import type { World } from './world.ts';

const visibility = z.enum(['query', 'transaction']).catch('query');

/** `GET data/listen`: every transaction that concerns a filter, as it happens and in that order. */
export async function answerListen(
  asked: Asked,
  world: World,
  person: Person | undefined,
): Promise<Response> {
  const read = await readQuery(asked);
  if (!read) return refusal(400, 'A listener needs a query, and each of its parameters is JSON');
  const filter = readFilter(read);
  if (!filter.ok) return queryRefusal(read.query, { description: filter.description, start: 0 });
  return listening(world, {
    filter: filter.filter,
    isStranger: person === undefined,
    includeResult: isSet(asked, 'includeResult'),
    includePrevious: isSet(asked, 'includePreviousRevision'),
    includeMutations: asked.search.get('includeMutations') !== 'false',
    effects: asked.search.get('effectFormat') === 'mendoza',
    visibility: visibility.parse(asked.search.get('visibility')),
  });
}

function listening(world: World, listener: Listener): Response {
  const { send, onClose, response } = eventStream();
  const stop = world.store.follow((committed) => {
    try {
      for (const event of eventsFor(listener, committed, world))
        send({ name: 'mutation', id: event.eventId, data: event });
    } catch (cause) {
      console.error('Cannot tell a listener of a change:', cause); // which stands all the same
    }
  });
  onClose(stop);
  send({ name: 'welcome', data: { listenerName: randomUUID() } });
  return response;
}
