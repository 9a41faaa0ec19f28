import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { writeResultsSeed } from './results-seed.ts';
import { ownState, startSite } from './start.ts';
import { writeUploadsSeed } from './uploads-seed.ts';
import { testSecret, testTextKeys } from './world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    siteRoot: string; // the built site: dist and .checkback
    studioUrl: string;
    siteLog: string; // file with every line that the server wrote
    databaseUrl: string;
  }
}

/** The site as `npm start` runs it, with a state of its own, for all the tests of one run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'checkback-results-'));
  const results = join(folder, 'results.ndjson');
  await writeResultsSeed(results);
  const uploads = writeUploadsSeed(folder);
  const seeds = ['tests/fixtures/states.ndjson', 'tests/fixtures/urdu.ndjson', uploads, results];
  const stop = await siteFor(project, seeds);
  return async () => {
    await stop();
    await rm(folder, { recursive: true });
  };
}

export async function siteFor(project: TestProject, seeds: string[]): Promise<() => Promise<void>> {
  const state = await ownState();
  const databaseUrl = process.env.DATABASE_URL && (await freshDatabase(process.env.DATABASE_URL));
  const log = join(state, 'server.log');
  const site = await startSite(state, {
    CHECKBACK_SEED: seeds.join(':'),
    CHECKBACK_SECRET: testSecret,
    CHECKBACK_TEXT_KEYS: testTextKeys,
    LOG_FILE: log,
    DATABASE_URL: databaseUrl,
  });
  project.provide('siteUrl', site.url);
  project.provide('studioUrl', site.studioUrl);
  project.provide('siteRoot', join(state, 'site'));
  project.provide('siteLog', log);
  project.provide('databaseUrl', databaseUrl ?? site.databaseUrl);
  return async () => {
    await site.stop();
    if (databaseUrl) await drop(databaseUrl);
    await rm(state, { recursive: true, force: true });
  };
}

/** A database of this run's own on the server that `DATABASE_URL` names. */
async function freshDatabase(url: string): Promise<string> {
  const fresh = new URL(url);
  fresh.pathname = `/checkback_test_${process.pid}_${Date.now()}`;
  await administer(url, `create database ${fresh.pathname.slice(1)}`);
  return fresh.href;
}

async function drop(databaseUrl: string): Promise<void> {
  const server = new URL(databaseUrl);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  await administer(server.href, `drop database ${name} with (force)`);
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
