import { eventStream } from './event-stream.ts';
import { isPublic } from './perspectives.ts';
import type { Person } from './people.ts';
import type { Store } from './store.ts';

/** Every query depends on everything: whoever follows asks again. */
export const syncTags = ['s1:checkback'];

/** `GET data/live/events`: that something changed, for those who show what they asked for. */
export function answerLive(store: Store, person: Person | undefined): Response {
  const { send, onClose, response } = eventStream();
  const stop = store.follow(({ transaction, before }) => {
    const touched = transaction.changes.map(({ id, document }) => document ?? before.get(id));
    if (person || touched.some((document) => document && isPublic(document)))
      send({ name: 'message', id: transaction.transactionId, data: { tags: syncTags } });
  });
  onClose(stop);
  send({ name: 'welcome', id: 'welcome', data: {} });
  return response;
}
