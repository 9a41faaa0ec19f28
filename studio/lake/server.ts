import type { Server } from 'node:http';
import { personOf } from './access.ts';
import type { Webhook } from './deliver.ts';
import { publishWhenDue } from './due-releases.ts';
import { addressOf, serve, stop } from './http.ts';
import type { Pass, Person } from './people.ts';
import { answer } from './routes.ts';
import { openSessions } from './sessions.ts';
import { openShards } from './shards.ts';
import { openSocket } from './socket.ts';
import { openStore, type Store } from './store.ts';
import { openTickets } from './tickets.ts';
import { mustBeHere, openWebhooks, type Wait, type Webhooks } from './webhooks.ts';
import type { World } from './world.ts';

const SHARDS = 8;

export interface LakeOptions {
  directory: string; // where the documents are kept
  port?: number; // 0: any that is free
  people?: Person[]; // who may sign in on the lake’s own page
  tokens?: Pass[]; // for scripts; everybody else is a stranger, and sees what is published
  webhooks?: Webhook[]; // who is told of what is published
  seed?: string[]; // NDJSON files for a lake that is empty
  now?: () => Date;
  wait?: Wait; // between two attempts to deliver a webhook
}

export interface Lake {
  url: string;
  port: number;
  append: Store['append'];
  addWebhook: Webhooks['add']; // for a receiver that starts after the lake
  close: () => Promise<void>;
}

/** Stands in for Sanity's Content Lake while developing and testing. The same client talks to both. */
export async function startLake(options: LakeOptions): Promise<Lake> {
  const { port = 0, webhooks: receivers = [] } = options;
  if (process.env.NODE_ENV === 'production')
    throw new Error('Cannot start the local lake in production: it is for development and tests');
  receivers.forEach(mustBeHere);

  const world = await openWorld(options);
  const webhooks = openWebhooks(world.store, options.wait);
  receivers.forEach(webhooks.add);
  const stopPublishing = publishWhenDue(world.store);
  const socket = openSocket((token) => personOf(token, world));
  const servers: Server[] = [];
  const close = async () => {
    socket.close();
    stopPublishing();
    webhooks.close();
    await Promise.all(servers.map(stop));
    world.store.close();
  };
  try {
    const front = await open(world, servers, port);
    servers[0]?.on('upgrade', socket.upgrade);
    world.url = addressOf(front);
    for (let shard = 0; shard < SHARDS; shard += 1)
      world.shards.ports.push(await open(world, servers, 0));
    const { append } = world.store;
    return { url: world.url, port: front, append, addWebhook: webhooks.add, close };
  } catch (cause) {
    await close();
    throw new Error(`Cannot start the local lake on port ${port}`, { cause });
  }
}

async function openWorld(options: LakeOptions): Promise<World> {
  const { directory, people = [], tokens = [], seed = [], now = () => new Date() } = options;
  return {
    store: await openStore(directory, { seed, now }),
    directory,
    url: '',
    people,
    passes: tokens,
    sessions: openSessions(directory, { people, now }),
    signedIn: openTickets(now),
    shards: openShards(now),
  };
}

async function open(world: World, servers: Server[], wanted: number): Promise<number> {
  const { server, port } = await serve((request) => answer(request, world), wanted);
  servers.push(server);
  return port;
}
