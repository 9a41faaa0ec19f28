import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import * as z from 'zod';
import { attribute, byTag } from './html.ts';
import { clientOf } from './lake.ts';
import { signIn } from './lake-sign-in.ts';
import { ownState, startSite } from './start.ts';
import { ownDatabase, testSecret, testTextKeys } from './world.ts';

export interface WholeSite {
  url: string;
  root: string; // what is live: a link that changes
  officer: SanityClient;
  /** What the Studio would tell the officer about publishing. */
  status: () => Promise<Status>;
  pool: pg.Pool;
}

const surroundings = z.object({ apiHost: z.string() });

const status = z.object({
  live: z.object({ revision: z.string(), mark: z.string(), builtAt: z.string() }),
  asked: z.object({ at: z.string() }).nullable(),
  failed: z
    .object({
      at: z.string(),
      document: z.object({ id: z.string(), type: z.string(), title: z.string() }).nullable(),
      field: z.string().nullable(),
      message: z.string(),
    })
    .nullable(),
});
export type Status = z.infer<typeof status>;

/** All that `npm start` runs, for one test file alone, and an editor who has signed in. */
export async function wholeSite(): Promise<WholeSite> {
  const state = await ownState();
  const database = await ownDatabase(inject('databaseUrl'));
  const site = await startSite(state, {
    DATABASE_URL: database.url,
    CHECKBACK_SECRET: testSecret,
    CHECKBACK_TEXT_KEYS: testTextKeys,
  });
  afterAll(async () => {
    await site.stop();
    await database.drop();
    await rm(state, { recursive: true, force: true });
  });
  const lake = { url: await lakeOf(site.studioUrl) };
  const token = await signIn(lake, 'local-editor');

  async function told(): Promise<Status> {
    const headers = { authorization: `Bearer ${token}`, origin: site.studioUrl };
    const answered = await fetch(`${site.url}/staff/publishing`, { headers });
    return status.parse(await answered.json());
  }

  const officer = clientOf(lake, { token, perspective: 'raw' });
  return { url: site.url, root: join(state, 'site'), officer, status: told, pool: database.pool };
}

/** Where a Studio finds its content. */
async function lakeOf(studioUrl: string): Promise<string> {
  const page = await (await fetch(studioUrl)).text();
  const meta = byTag(page, 'meta').find((each) => attribute(each, 'name') === 'checkback');
  return surroundings.parse(JSON.parse(attribute(meta!, 'content')!)).apiHost;
}
