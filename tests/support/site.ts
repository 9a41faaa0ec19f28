import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { runUntil } from './process.ts';
import { testSecret } from './world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    siteRoot: string; // the built site: dist and .checkback
    siteLog: string; // file with every line that the server wrote
    databaseUrl: string;
  }
}

/** The site as `npm start` runs it, with a state of its own, for all the tests of one run. */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), 'checkback-test-'));
  await chmod(state, 0o755); // PostgreSQL runs as another user where we are root
  const databaseUrl = process.env.DATABASE_URL && (await freshDatabase(process.env.DATABASE_URL));
  const log = join(state, 'server.log');
  const site = await runUntil(
    /The site\s+(\S+)\/\n[\s\S]*The database\s+(.+)\n[\s\S]*Ctrl-C/,
    ['netlify/local/start.ts'],
    {
      CHECKBACK_STATE: state,
      CHECKBACK_SEED: 'tests/fixtures/states.ndjson',
      PORT: '0',
      LOG_FILE: log,
      NODE_ENV: '',
      CHECKBACK_SECRET: testSecret,
      DATABASE_URL: databaseUrl,
    },
  );
  project.provide('siteUrl', site.match[1]!);
  project.provide('siteRoot', join(state, 'site'));
  project.provide('siteLog', log);
  project.provide('databaseUrl', databaseUrl ?? site.match[2]!);
  return async () => {
    await site.stop();
    await rm(state, { recursive: true, force: true });
  };
}

/** A database of this run's own on the server that `DATABASE_URL` names. */
async function freshDatabase(url: string): Promise<string> {
  const name = `checkback_test_${process.pid}_${Date.now()}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  return fresh.href;
}
