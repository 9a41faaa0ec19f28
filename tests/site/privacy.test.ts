import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, expect, inject, it } from 'vitest';
import { formPairs, type Pair } from '../support/html.ts';
import { secondServer, serverOnProxy } from '../support/second-server.ts';
import { everythingIn } from '../support/tables.ts';
import { visitor } from '../support/visitor.ts';
import { ownDatabase } from '../support/world.ts';

const { server, proxy, stop } = await serverOnProxy();
afterAll(stop);

const MARK = 'zebra-crossing';
const answers: Pair[] = [
  ['feel-right', 'some'],
  ['missed', `${MARK} and more`],
];

async function everythingStored(but: string[] = []): Promise<string> {
  const pool = new pg.Pool({ connectionString: inject('databaseUrl') });
  const all = await everythingIn(pool, but);
  await pool.end();
  return all;
}

async function twoHundred(): Promise<void> {
  const person = visitor(server.url);
  for (let n = 0; n < 200; n++) {
    const check = await person.fillIn(answers);
    if (n % 20 === 10) proxy.cut();
    if (n % 20 === 15) await person.send(`missed=${MARK}&missed=${MARK}`);
    await person.press(check);
    await person.post([...formPairs(check.html), ['feel-right', MARK]]);
    proxy.mend();
  }
}

it('of 200 submissions, faults among them, no log line and no other table has a word', async () => {
  await twoHundred();
  expect(server.said()).toContain('"event":"not-stored"');
  expect(server.said()).not.toContain(MARK);
  expect(await readFile(inject('siteLog'), 'utf8')).not.toContain(MARK);
  expect(await everythingStored()).not.toContain(MARK);
});

it('a fault of the database that quotes the answers is logged without them', async () => {
  const database = await ownDatabase(inject('databaseUrl'));
  await database.pool.query(
    "alter table submission add constraint unlucky check (answers ->> 'missed' not like 'sealed:%')",
  );
  const unlucky = await secondServer({ DATABASE_URL: database.url });
  const person = visitor(unlucky.url);
  expect((await person.press(await person.fillIn(answers))).status).toBe(503);
  expect(unlucky.said()).toContain('{"event":"not-stored","code":"23514"}');
  expect(unlucky.said()).not.toContain(MARK);
  await unlucky.stop();
  await database.drop();
});

/** When somebody agreed to be written to, which has to be shown. */
const ofSubscribers = ['request', 'consent', 'notice', 'mail', 'attempt', 'term', 'outbox'].map(
  (name) => `mail.${name}`,
);

/** Builds, keys and dates of consultations; and counts of the last hour, which are of no one person. */
const ofNobody = [
  ...['publishing.build', 'publishing.delivery', 'retention.run', 'intake.term'],
  ...['intake.seal_key', 'intake.burst', 'watch.alert', 'watch.run'],
  ...ofSubscribers,
];

it('no address of a computer and no time of day is kept with a submission', async () => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = 'submission' order by ordinal_position`,
  );
  await client.end();
  expect(rows.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'id text',
    'consultation text',
    'revision text',
    'version text',
    'option_order smallint',
    'channel text',
    'answers jsonb',
    'flags ARRAY',
    'day date',
    'receipt_hash bytea',
    'choices ARRAY',
    'fingerprint bytea',
    'text_key text',
  ]);
  const text = await everythingStored(ofNobody);
  expect(text).not.toMatch(/\d\d:\d\d:\d\d/);
  expect(text).not.toMatch(/\b\d{1,3}(\.\d{1,3}){3}\b|::1/);
});
