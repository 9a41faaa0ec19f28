import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { ownState, startSite, type Started } from '../support/start.ts';
import { visitor } from '../support/visitor.ts';

const state = await ownState();
let last: Started | undefined;
afterAll(async () => {
  await last?.stop();
  await rm(state, { recursive: true, force: true });
});

const start = () => startSite(state, { DATABASE_URL: undefined, CHECKBACK_SECRET: undefined });

async function killDatabase(): Promise<void> {
  const file = await readFile(join(state, 'postgres/postmaster.pid'), 'utf8');
  process.kill(Number(file.split('\n')[0]), 'SIGKILL');
}

async function answersIn(databaseUrl: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ missed: string }>(
    "select answers ->> 'missed' as missed from submission order by 1",
  );
  await client.end();
  return rows.map(({ missed }) => missed);
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
