import type { Pass } from './people.ts';
import type { Shards } from './shards.ts';
import type { Store } from './store.ts';

/** What the lake has to answer with. */
export interface World {
  store: Store;
  directory: string;
  url: string;
  passes: Pass[];
  shards: Shards;
}
