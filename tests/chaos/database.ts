import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../netlify/database/migrate.ts';
import { startDatabase, type Database } from '../../netlify/local/database.ts';
import { testSecret } from '../support/world.ts';

export interface KillableDatabase {
  url: string; // of the server’s own database
  /** `kill -9` of all its processes, and a start from what is on the disk. */
  killAndRestart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** PostgreSQL in a folder of its own, always on the same port. */
export async function killableDatabase(folder: string): Promise<KillableDatabase> {
  const directory = join(folder, 'postgres');
  let running = await startDatabase(directory);
  const port = Number(new URL(running.url).port);

  async function killAndRestart(): Promise<void> {
    await killAll(await postmasterOf(directory), running);
    running = await startDatabase(directory, port);
  }

  async function stop(): Promise<void> {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  }

  return { url: running.url, killAndRestart, stop };
}

const postmasterOf = async (directory: string): Promise<number> =>
  Number((await readFile(join(directory, 'postmaster.pid'), 'utf8')).split('\n')[0]);

/**
 * The first process first: it would notice that another was killed, and start that again. It stands
 * still while its keeper is told to stop it, only to learn from the keeper that it is gone.
 */
async function killAll(postmaster: number, { stop }: Database): Promise<void> {
  const children = await childrenOf(postmaster);
  kill(postmaster, 'SIGSTOP');
  const gone = stop();
  for (const pid of [postmaster, ...children]) kill(pid, 'SIGKILL');
  await gone;
}

/** Where the system does not tell, they end by themselves once the first is gone. */
async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return text.split(' ').map(Number).filter(Boolean);
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}

/** One statement over a connection of its own: any that was open before may have been killed. */
export async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

let databases = 0;
/** An empty database with our tables in it. */
export async function newDatabase({ url }: KillableDatabase): Promise<string> {
  const name = `chaos_${++databases}`;
  await ask(url, `drop database if exists ${name} with (force)`);
  await ask(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  await migrate(own.href, testSecret);
  return own.href;
}

/** What makes a commit outlive a loss of power, which `kill -9` cannot imitate. */
export const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/** Those of them that are not on. */
export async function notDurable(url: string): Promise<string[]> {
  const shown = durable.map((name) => `current_setting('${name}') as ${name}`).join(', ');
  const [row] = await ask<Record<string, string>>(url, `select ${shown}`);
  return durable.filter((name) => row?.[name] !== 'on');
}

const hasty = {
  synchronous_commit: 'off',
  wal_writer_delay: '10s', // what was acknowledged waits as long in memory,
  wal_writer_flush_after: '100MB', // however much it is
};

/** Commits are acknowledged before they are on the disk, until it is mended. */
export async function makeHasty({ url }: KillableDatabase): Promise<() => Promise<void>> {
  for (const [name, value] of Object.entries(hasty))
    await ask(url, `alter system set ${name} = '${value}'`);
  await ask(url, 'select pg_reload_conf()');
  return async () => {
    await ask(url, 'alter system reset all');
    await ask(url, 'select pg_reload_conf()');
  };
}
