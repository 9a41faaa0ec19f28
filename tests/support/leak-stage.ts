import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import type pg from 'pg';
import { afterAll, inject, vi } from 'vitest';
import { migrate } from '../../netlify/database/migrate.ts';
import { packFunctions } from '../../netlify/local/packing.ts';
import { openPrinter } from '../../netlify/local/printer.ts';
import { buildAndReport } from '../../netlify/local/reported-build.ts';
import { startLake } from '../../studio/lake/server.ts';
import { seedFile, statesFile } from './content.ts';
import { clientOf } from './lake.ts';
import { passOf } from './lake-people.ts';
import { filesIn, type Places } from './scan.ts';
import { ownDatabase } from './world.ts';

/** A secret whose encodings all differ. */
export const canary = (): string => `>?>&~?${randomBytes(12).toString('hex')}<>?`;

/** Every secret that the platform knows, and others that a machine may have about it. */
export const canaries = {
  CHECKBACK_SECRET: canary(),
  CHECKBACK_TEXT_KEYS: `canary:${randomBytes(32).toString('base64')}`,
  RECEIVER_DATABASE_URL: canary(),
  PERSON_DATABASE_URL: canary(),
  SUBSCRIBER_DATABASE_URL: canary(),
  SENDER_DATABASE_URL: canary(),
  SANITY_WEBHOOK_SECRET: canary(),
  SANITY_WEBHOOK_SECRET_OLD: canary(),
  SANITY_TOKEN: canary(), // which may read drafts
  BUILD_HOOK_URL: canary(),
  DATABASE_URL: canary(),
  NETLIFY_AUTH_TOKEN: canary(),
  SOMETHING_ELSE: canary(),
};

export const studio = 'https://studio.example.gov.uk';

export interface LeakStage {
  officer: SanityClient;
  variables: Record<string, string>;
  pool: pg.Pool;
  /** Everything that would be uploaded, and what functions hold. */
  build: (now: string) => Promise<{ root: string; places: Places }>;
}

/** Builds with secrets in the environment, from a lake of its own, with a token that may read all. */
export async function leakStage(now: string): Promise<LeakStage> {
  const folder = await mkdtemp(join(tmpdir(), 'checkback-leaks-'));
  const administrator = { ...passOf('administrator'), token: canaries.SANITY_TOKEN };
  const lake = await startLake({
    directory: join(folder, 'lake'),
    tokens: [passOf('editor'), administrator],
    seed: [seedFile, statesFile],
    now: () => new Date(now),
  });
  const database = await ownDatabase(inject('databaseUrl'));
  await migrate(database.url, canaries.CHECKBACK_SECRET);
  const logins = await loginsTo(database);
  const variables = {
    ...canaries,
    BUILD_HOOK_URL: `http://127.0.0.1:9/build_hooks/${encodeURIComponent(canaries.BUILD_HOOK_URL)}`,
    ...logins.urls,
    SANITY_API_HOST: lake.url,
    STUDIO_URL: studio,
    CHECKBACK_NOW: now,
    NODE_ENV: '',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const printer = openPrinter(process.env);
  afterAll(async () => {
    vi.unstubAllEnvs();
    printer.close();
    await lake.close();
    await logins.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });
  let before: string | undefined;

  async function build(at: string) {
    const root = await mkdtemp(join(folder, 'build-'));
    const built = { ...process.env, CHECKBACK_NOW: at };
    await buildAndReport(root, { variables: built, printer, ...(before && { before }) });
    before = root;
    return { root, places: await placesOf(root) };
  }

  const officer = clientOf(lake, { token: 'editor', perspective: 'raw' });
  return { officer, variables, pool: database.pool, build };
}

async function placesOf(root: string): Promise<Places> {
  const [first] = await packFunctions(root);
  const packed = dirname(first!.folder);
  const places = new Map([...(await filesIn(root)), ...(await filesIn(packed))]);
  await rm(packed, { recursive: true });
  return places;
}

const roles = {
  DATABASE_URL: 'current_user',
  RECEIVER_DATABASE_URL: 'checkback_receiver',
  PERSON_DATABASE_URL: 'checkback_person',
  SUBSCRIBER_DATABASE_URL: 'checkback_subscriber',
  SENDER_DATABASE_URL: 'checkback_sender',
};

/** Ways into a database, each with a canary for a password. */
async function loginsTo({ url, pool }: { url: string; pool: pg.Pool }) {
  const urls: Partial<typeof roles> = {};
  const names: string[] = [];
  for (const [variable, role] of Object.entries(roles) as [keyof typeof roles, string][]) {
    const username = `canary_${randomBytes(6).toString('hex')}`;
    const password = canaries[variable];
    await pool.query(`create role ${username} login password '${password}' in role ${role}`);
    const own = { username, password: encodeURIComponent(password) };
    urls[variable] = Object.assign(new URL(url), own).href;
    names.push(username);
  }
  return { urls, end: () => pool.query(`drop role ${names.join()}`) };
}
