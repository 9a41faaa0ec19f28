import { randomUUID } from 'node:crypto';
import { tokenIn } from './access.ts';
import type { Person } from './people.ts';
import { callRefusal, type Call } from './rpc.ts';

// The Studio would knock again at once, and without end, if we closed the door.
const signInFirst = { code: 4001, message: 'Session not found' };

/** A tab of somebody’s browser, for as long as it is connected. */
export interface Tab {
  say: (text: string) => void;
}

/** What a tab has told of itself. */
interface Present {
  token: string;
  person: string; // the id
  sessions: Set<string>; // the names that its pages go by
  subscriptions: Set<string>;
}

type News =
  | { type: 'state'; i: string; m: { sessionId: string; locations: unknown[] } }
  | { type: 'rollCall'; i: string; session: string }
  | { type: 'disconnect'; i: string; m: { session: string } };

export interface Presence {
  join: (tab: Tab) => void;
  hear: (tab: Tab, call: Call) => void;
  leave: (tab: Tab) => void;
  heartbeat: () => void;
}

/** Who looks at what, told to everybody who is signed in and asked. Nothing of it is kept. */
export function openPresence(personOf: (token: string) => Person | undefined): Presence {
  const tabs = new Map<Tab, Present>();
  const signedIn = () => [...tabs].filter(([, { token }]) => personOf(token));
  const tell = (news: News) => {
    for (const [tab, { subscriptions }] of signedIn())
      for (const subscription of subscriptions) tab.say(pushed(subscription, news));
  };
  return {
    join: (tab) =>
      void tabs.set(tab, { token: '', person: '', sessions: new Set(), subscriptions: new Set() }),
    hear: (tab, call) => {
      const present = tabs.get(tab);
      if (!present) return;
      if (call.method === 'authorization') present.token = tokenIn(call.params.authorization) ?? '';
      const person = personOf(present.token);
      if (!person) return tab.say(callRefusal(call.id, signInFirst));
      present.person = person.id;
      const { result, news } = heard(present, call);
      tab.say(JSON.stringify({ jsonrpc: '2.0', id: call.id, result }));
      if (news) tell(news);
    },
    leave: (tab) => {
      const { person, sessions } = tabs.get(tab) ?? { person: '', sessions: new Set<string>() };
      tabs.delete(tab);
      const others = [...tabs.values()];
      for (const session of sessions)
        if (!others.some((each) => each.sessions.has(session)))
          tell({ type: 'disconnect', i: person, m: { session } });
    },
    heartbeat: () => signedIn().forEach(([tab]) => tab.say('♥')),
  };
}

/** What a call is answered, and what everybody is told because of it. */
function heard(present: Present, call: Call): { result: string | null; news?: News } {
  const { person: i, sessions, subscriptions } = present;
  switch (call.method) {
    case 'authorization':
      return { result: null };
    case 'presence_subscribe': {
      const result = randomUUID();
      subscriptions.add(result);
      return { result };
    }
    case 'presence_unsubscribe':
      subscriptions.delete(call.params.subscriptionId);
      return { result: null };
    case 'presence_announce':
      sessions.add(call.params.data.sessionId);
      return { result: null, news: { type: 'state', i, m: call.params.data } };
    case 'presence_rollcall':
      return { result: null, news: { type: 'rollCall', i, session: call.params.session } };
    case 'presence_disconnect':
      sessions.delete(call.params.session);
      return { result: null, news: { type: 'disconnect', i, m: call.params } };
  }
}

const pushed = (subscription: string, result: News): string =>
  JSON.stringify({
    jsonrpc: '2.0',
    method: 'presence_subscription',
    params: { subscription, result },
  });
