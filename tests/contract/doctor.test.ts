import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../netlify/database/migrate.ts';
import { startDatabase, type Database } from '../../netlify/local/database.ts';
import { localLogins } from '../../netlify/local/logins.ts';
import { startLake, type Lake } from '../../studio/lake/server.ts';
import { seedFile, statesFile } from '../support/content.ts';
import { complete, completePreview } from '../support/doctor.ts';
import { doctor, linesOf } from '../support/doctor-command.ts';
import { writing } from '../support/lake.ts';
import { passOf } from '../support/lake-people.ts';
import { ownState } from '../support/start.ts';

let folder: string;
let database: Database;
let lake: Lake;

beforeAll(async () => {
  folder = await ownState();
  database = await startDatabase(join(folder, 'postgres'));
  lake = await startLake({
    directory: join(folder, 'lake'),
    seed: [seedFile, statesFile],
    tokens: [passOf('viewer'), passOf('editor')],
  });
  lake.append(writing({ _id: 'drafts.settings', _type: 'settings' }));
});

afterAll(async () => {
  await lake.close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

const here = (variables = complete) => ({
  ...variables,
  SANITY_API_HOST: lake.url,
  STUDIO_URL: 'https://localhost:3333',
  RECEIVER_DATABASE_URL: '',
  PERSON_DATABASE_URL: '',
  SUBSCRIBER_DATABASE_URL: '',
  SENDER_DATABASE_URL: '',
  NOTIFY_API_KEY: '', // nobody on the web is asked
  NOTIFY_TEMPLATE_ID: '',
});

it('npm run doctor tells of tables that are missing, and makes none', async () => {
  const { said, exitCode } = await doctor({ ...here(), DATABASE_URL: database.url });
  expect(linesOf('wrong', said)).toEqual([
    expect.stringMatching(/^Its tables are out of date: 0001_submissions.sql, 0002_publishing.sql/),
  ]);
  expect(exitCode).toBe(1);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(`select from pg_tables where schemaname = 'public'`);
  await client.end();
  expect(rows).toEqual([]);
});

it('npm run doctor finds all right with a real lake and a real database', async () => {
  await migrate(database.url, complete.CHECKBACK_SECRET);
  const file = join(folder, 'variables');
  const variables = { ...here(), DATABASE_URL: database.url, ...(await localLogins(database.url)) };
  const lines = Object.entries(variables).map(([name, value]) => `${name}="${value}"`);
  writeFileSync(file, lines.join('\n'));

  const { said, complained, exitCode } = await doctor({}, `--variables=${file}`);
  expect(linesOf('wrong', said)).toEqual([]);
  expect(linesOf('warning', said)).toEqual([
    expect.stringContaining('SANITY_API_HOST is set'),
    expect.stringContaining('a database on this machine'),
    'Nothing has looked after the site yet',
    expect.stringMatching(/^No e-mail can be sent/),
    'It was not looked at',
  ]);
  expect(linesOf('ok', said)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The dataset production is public and holds \d+ consultations/),
      'Drafts and preview links cannot be read without a token',
      'Sanity lets the Studio at https://localhost:3333 in',
      'Its tables are those of this version',
      'Its clock agrees with the one of this machine',
      'It takes what is sealed with CHECKBACK_SECRET',
      'No answers are there past their date',
      'The receiver has a login of its own, which can read no answers',
    ]),
  );
  expect(complained).toBe('');
  expect(exitCode).toBe(0);
});

it('npm run doctor tells of what was found by what looks after the site', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`insert into watch.run values (true, now())`);
  const well = await doctor({ ...here(), DATABASE_URL: database.url });
  expect(linesOf('ok', well.said)).toContain(
    'The forms that are open take answers, and nothing else is amiss',
  );
  await client.query(
    `insert into watch.alert values ('nobody-answers', 'parks', 'Nobody answers', now())`,
  );
  const { said, exitCode } = await doctor({ ...here(), DATABASE_URL: database.url });
  await client.query('truncate watch.alert, watch.run');
  await client.end();
  expect(linesOf('wrong', said)).toEqual(['Nobody answers']);
  expect(exitCode).toBe(1);
});

it('npm run doctor finds a secret that the database was not told of, and a login that may do more', async () => {
  const { said } = await doctor({
    ...here(),
    DATABASE_URL: database.url,
    RECEIVER_DATABASE_URL: database.url,
    CHECKBACK_SECRET: 'another secret of thirty-two and more',
  });
  expect(linesOf('wrong', said)).toEqual([
    'It was not told of this CHECKBACK_SECRET, and takes no answers',
    'The login in RECEIVER_DATABASE_URL may do more than its role',
  ]);
});

it.each([
  ['viewer', 'ok', /may read drafts and write nothing/, 0],
  ['editor', 'wrong', /is of role editor/, 1],
  ['stranger', 'wrong', /does not know the token/, 1],
])('npm run doctor asks the lake about a %s’s token: %s', async (token, level, line, code) => {
  const { said, exitCode } = await doctor({ ...here(completePreview), SANITY_TOKEN: token });
  expect(linesOf(level, said)).toContainEqual(expect.stringMatching(line));
  expect(exitCode).toBe(code);
});

it('npm run doctor says of a world that is down that it does not answer', async () => {
  const down = 'http://127.0.0.1:2';
  const { said, complained, exitCode } = await doctor(
    { ...here(), SANITY_API_HOST: down, DATABASE_URL: 'postgresql://a:the-password@127.0.0.1:2/b' },
    down,
  );
  expect(linesOf('wrong', said)).toEqual([
    'Sanity did not answer: nothing listens there',
    'The database did not answer: nothing listens there',
    `${down} did not answer: nothing listens there`,
  ]);
  expect(said + complained).not.toContain('the-password');
  expect(complained).toBe('');
  expect(exitCode).toBe(1);
});

it('npm run doctor refuses a file of variables that is not there, in one line', async () => {
  const { complained, exitCode } = await doctor({}, '--variables=nowhere');
  expect(complained).toMatch(/^ENOENT[^\n]*nowhere'\n$/);
  expect(exitCode).toBe(1);
});
