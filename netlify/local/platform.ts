import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readClock } from '../../src/domain/clock.ts';
import { startLake } from '../../studio/lake/server.ts';
import { migrate } from '../database/migrate.ts';
import { startDatabase } from './database.ts';
import { localPeople, previewReader } from './people.ts';
import { localLogins } from './logins.ts';
import { localSecret, localTextKeys } from './secret.ts';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that this machine remembers. */
export const state = resolve(process.env.CHECKBACK_STATE ?? join(project, '.checkback'));

/** A day on which the consultation that we ship is open. */
const DEMONSTRATION = '2025-07-21T13:42:00Z';

const seed = join(project, 'studio/content/staffordshire.ndjson');

export interface Platform {
  now: string; // what the clocks started at; empty for the real time
  databaseUrl: string;
  ownDatabase: boolean;
  lakeUrl: string;
  draftToken: string; // with which the preview reads what is not published
  clockShift: number; // ms that every clock of ours is ahead of the real one
  tell: (publishUrl: string) => void; // whom the lake tells of what is published
  stop: () => Promise<void>;
}

/** What hosted services are in production: a database and the content lake, here. */
export async function startPlatform(): Promise<Platform> {
  await mkdir(state, { recursive: true });
  const named = process.env.DATABASE_URL;
  const database = named
    ? { url: named, stop: async () => undefined }
    : await startDatabase(join(state, 'postgres'));
  const secret = process.env.CHECKBACK_SECRET ?? localSecret(state);
  await migrate(database.url, secret);

  const also = process.env.CHECKBACK_SEED?.split(':') ?? [];
  const now = process.env.CHECKBACK_NOW ?? DEMONSTRATION;
  const clockShift = shiftFrom(now);
  const draftToken = randomBytes(32).toString('base64url');
  const webhookSecret = randomBytes(32).toString('base64url');
  const lake = await startLake({
    directory: join(state, 'lake'),
    port: 0,
    seed: [seed, ...also],
    people: localPeople,
    tokens: [{ token: draftToken, person: previewReader }],
    now: () => new Date(Date.now() + clockShift),
  });
  Object.assign(process.env, {
    SANITY_API_HOST: lake.url,
    DATABASE_URL: database.url,
    ...(named ? {} : await localLogins(database.url)),
    CHECKBACK_SECRET: secret,
    CHECKBACK_TEXT_KEYS: process.env.CHECKBACK_TEXT_KEYS ?? localTextKeys(state),
    CHECKBACK_NOW: now,
    SANITY_WEBHOOK_SECRET: webhookSecret,
  });
  const stop = async () => {
    await lake.close();
    await database.stop();
  };
  const lakeUrl = lake.url.replace('127.0.0.1', 'localhost');
  const tell = (url: string) => lake.addWebhook({ url, secret: webhookSecret });
  const databaseUrl = database.url;
  const ownDatabase = !named;
  return { now, databaseUrl, ownDatabase, lakeUrl, draftToken, clockShift, tell, stop };
}

/** Of a clock that was set to `start` just now, so that what is edited bears the time that pages show. */
const shiftFrom = (start: string): number =>
  (readClock(start)?.getTime() ?? Date.now()) - Date.now();

export function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('Stopping');
      void stop().finally(() => process.exit(0));
    });
}

/** 0: any that is free. */
export const portOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);

export const say = (text: string): void => console.log(text);

export function fail(error: unknown): void {
  console.error(whatFailed(error));
  process.exit(1);
}

function whatFailed(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `Port ${error.port} is taken. Stop what uses it, or choose another: PORT=8899 npm start (STUDIO_PORT for the Studio)`;
  return error.message;
}
