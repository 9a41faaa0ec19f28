import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { ask, readLake } from '../../src/content/lake.ts';
import { markOf } from '../../src/content/mark.ts';
import { documentsQuery } from '../../src/content/queries.ts';
import { foundDocuments } from '../../src/content/revisions.ts';
import { createBuilds } from './builds.ts';
import { createDeliveries } from './deliveries.ts';
import { readBuildHook, readDatabaseUrl, readShift, readWebhooks, type Variables } from '../env.ts';
import { readLive, type Live } from './live.ts';
import type { Webhooks } from './publish.ts';
import type { Publishing } from './reconcile.ts';
import { report } from '../report.ts';
import { openPool } from '../world.ts';

/** What a function knows from the moment when it was loaded. */
export interface Loaded {
  live: Live;
  clockShift: number;
}

export const loadedNow = (): Loaded => ({
  live: readLive(),
  clockShift: readShift(process.env, new Date()),
});

const PATIENCE_MS = 10_000;

export interface RealPublishing extends Publishing {
  pool: pg.Pool;
}

/** The real outside world of publishing; throws where something is not set up. */
export function realPublishing(loaded: Loaded, variables: Variables = process.env): RealPublishing {
  const pool = openPool(readDatabaseUrl(variables));
  const lake = readLake(variables);
  const hook = readBuildHook(variables);
  return {
    pool,
    builds: createBuilds(pool, loaded.clockShift),
    live: loaded.live,
    contentMark: async () =>
      markOf(foundDocuments.parse(await ask(lake, documentsQuery, PATIENCE_MS))),
    askForBuild: () => post(hook),
    wait: (ms) => setTimeout(ms),
    report,
  };
}

export function realWebhooks(loaded: Loaded, variables: Variables = process.env): Webhooks {
  const world = realPublishing(loaded, variables);
  return {
    ...world,
    ...readWebhooks(variables),
    deliveries: createDeliveries(world.pool),
    now: () => new Date(),
  };
}

async function post(url: string): Promise<void> {
  const signal = AbortSignal.timeout(10_000);
  const answered = await fetch(url, { method: 'POST', redirect: 'error', signal });
  await answered.body?.cancel();
  if (!answered.ok) throw new Error(`The build hook answered ${answered.status}`);
}

/** Made when it is first needed: what is not set up must not keep the rest of the site from starting. */
export function lazily<World>(make: () => World): () => World {
  let kept: { world: World } | undefined;
  return () => (kept ??= { world: make() }).world;
}
