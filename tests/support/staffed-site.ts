import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import { openHook } from '../../netlify/local/hook.ts';
import { startLake } from '../../studio/lake/server.ts';
import { seedFile } from './content.ts';
import { passOf } from './lake-people.ts';
import { roles } from './lake-shelf.ts';
import { secondServer } from './second-server.ts';
import { webhookSecret } from './webhook.ts';
import { ownDatabase } from './world.ts';

export const studio = 'https://studio.example.gov.uk';

export interface StaffedSite {
  url: string;
  silence: () => Promise<void>; // the lake is gone
  asked: () => number; // how often for a build
  env: Record<string, string>; // of its functions
  pool: pg.Pool;
}

/**
 * The built site on a lake and a database of its own, with a builder that only counts. The token of
 * each role is the name of the role.
 */
export async function staffedSite(): Promise<StaffedSite> {
  const directory = await mkdtemp(join(tmpdir(), 'checkback-staffed-'));
  const lake = await startLake({ directory, tokens: roles.map(passOf), seed: [seedFile] });
  const database = await ownDatabase(inject('databaseUrl'));
  let asked = 0;
  const hook = await openHook(() => (asked += 1));
  const env = {
    DATABASE_URL: database.url,
    SANITY_API_HOST: lake.url,
    SANITY_WEBHOOK_SECRET: webhookSecret,
    STUDIO_URL: studio,
    BUILD_HOOK_URL: hook.url,
  };
  const server = await secondServer(env);
  let closed: Promise<void> | undefined;
  const silence = () => (closed ??= lake.close());
  afterAll(async () => {
    await server.stop();
    hook.close();
    await silence();
    await database.drop();
    await rm(directory, { recursive: true });
  });
  return { url: server.url, silence, asked: () => asked, env, pool: database.pool };
}
