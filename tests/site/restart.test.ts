import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { ownState, startSite, type Started } from '../support/start.ts';
import { storedIn } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';
import { testTextKeys } from '../support/world.ts';

const state = await ownState();
let last: Started | undefined;
afterAll(async () => {
  await last?.stop();
  await rm(state, { recursive: true, force: true });
});

const start = () =>
  startSite(state, {
    DATABASE_URL: undefined,
    CHECKBACK_SECRET: undefined,
    CHECKBACK_TEXT_KEYS: testTextKeys,
  });

async function killDatabase(): Promise<void> {
  const file = await readFile(join(state, 'postgres/postmaster.pid'), 'utf8');
  process.kill(Number(file.split('\n')[0]), 'SIGKILL');
}

async function answersIn(databaseUrl: string): Promise<unknown[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const rows = await storedIn(pool);
  await pool.end();
  return rows.map(({ answers }) => answers.missed).sort();
}

async function answer(url: string, text: string): Promise<string> {
  const person = visitor(url);
  const sent = await person.press(await person.fillIn([['missed', text]]));
  expect(sent.status).toBe(303);
  return sent.headers.get('location')!;
}

it(
  'what was sent, and its receipt, outlive kill -9 of everything and of the site alone',
  { timeout: 240_000 },
  async () => {
    const first = await start();
    const receipt = await answer(first.url, 'first');
    await killDatabase();
    await first.stop('SIGKILL');

    const second = await start();
    expect(await answersIn(second.databaseUrl)).toEqual(['first']);
    expect((await visitor(second.url).get(receipt)).status).toBe(200);
    await answer(second.url, 'second');
    await second.stop('SIGKILL'); // its database runs on

    last = await start();
    expect(last.databaseUrl).toBe(second.databaseUrl);
    expect(await answersIn(last.databaseUrl)).toEqual(['first', 'second']);
  },
);

it('a stopped site leaves no database behind', async () => {
  await last?.stop();
  await expect(readFile(join(state, 'postgres/postmaster.pid'))).rejects.toThrow(/ENOENT/);
});
