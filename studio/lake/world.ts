import type { Pass, Person } from './people.ts';
import type { Sessions } from './sessions.ts';
import type { Shards } from './shards.ts';
import type { Store } from './store.ts';
import type { Tickets } from './tickets.ts';

/** What the lake has to answer with. */
export interface World {
  store: Store;
  directory: string;
  url: string; // as whoever asks calls it
  people: Person[];
  passes: Pass[];
  sessions: Sessions;
  signedIn: Tickets<Person>; // at our page, and on the way back to the Studio
  shards: Shards;
}
