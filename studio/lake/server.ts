import { answer } from './routes.ts';
import { addressOf, serve, stop } from './http.ts';
import { openStore, type Store } from './store.ts';

export interface LakeOptions {
  directory: string; // where the documents are kept
  port?: number; // 0: any that is free
  tokens?: string[]; // whoever brings one of these sees drafts
  seed?: string[]; // NDJSON files for a lake that is empty
  now?: () => Date;
}

export interface Lake {
  url: string;
  port: number;
  append: Store['append'];
  close: () => Promise<void>;
}

/** Stands in for Sanity's Content Lake while developing and testing. The same client talks to both. */
export async function startLake(options: LakeOptions): Promise<Lake> {
  const { directory, port: wanted = 0, tokens = [], seed = [], now = () => new Date() } = options;
  if (process.env.NODE_ENV === 'production')
    throw new Error('Cannot start the local lake in production: it is for development and tests');

  const store = await openStore(directory, { seed, now });
  const world = { store, directory, tokens, url: '' };
  const { server, port } = await serve((request) => answer(request, world), wanted).catch(
    (cause) => {
      store.close();
      throw new Error(`Cannot start the local lake on port ${wanted}`, { cause });
    },
  );
  world.url = addressOf(port);
  const close = () => stop(server).then(store.close);
  return { url: world.url, port, append: store.append, close };
}
