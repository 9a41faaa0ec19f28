import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { seedFile, statesFile } from '../support/content.ts';
import { complete } from '../support/doctor.ts';
import { doctor, linesOf } from '../support/doctor-command.ts';
import { testLake } from '../support/lake.ts';
import { writeResultsSeed } from '../support/results-seed.ts';
import { urduFile } from '../support/versions.ts';
import { testSecret } from '../support/world.ts';

const siteUrl = inject('siteUrl');
const folder = await mkdtemp(join(tmpdir(), 'checkback-published-'));
afterAll(() => rm(folder, { recursive: true }));
const resultsFile = join(folder, 'results.ndjson');
await writeResultsSeed(resultsFile);

/** The served site's own, but for the logins that it keeps to itself. */
const ofTheSite = {
  ...complete,
  DATABASE_URL: inject('databaseUrl'),
  RECEIVER_DATABASE_URL: undefined,
  PERSON_DATABASE_URL: undefined,
  SUBSCRIBER_DATABASE_URL: undefined,
  SENDER_DATABASE_URL: undefined,
  NOTIFY_API_KEY: undefined, // nobody on the web is asked
  NOTIFY_TEMPLATE_ID: undefined,
  CHECKBACK_SECRET: testSecret,
};

const everything = [seedFile, statesFile, urduFile, resultsFile];

/** What the doctor says of the served site, whose content is that of a lake with these documents. */
async function seen(seed: string[], studio: string) {
  const { url } = await testLake({ seed });
  return doctor({ ...ofTheSite, SANITY_API_HOST: url, STUDIO_URL: studio }, siteUrl);
}

it('npm run doctor finds that the served site refuses strangers', async () => {
  const { said } = await seen(everything, inject('studioUrl'));
  expect(linesOf('wrong', said)).toEqual(['STUDIO_URL does not begin with https://']);
  expect(linesOf('ok', said)).toEqual(
    expect.arrayContaining([
      'What is live is what is published in Sanity',
      '/publish refuses a webhook that is not signed',
      '/staff/publishing asks who is there',
    ]),
  );
});

it('npm run doctor finds that the served site is made of other content, for another Studio', async () => {
  const { said, exitCode } = await seen([seedFile], 'https://localhost:4444');
  expect(linesOf('warning', said)).toContainEqual(
    'What is live is not what is published in this project and dataset',
  );
  expect(linesOf('wrong', said)).toEqual([
    '/staff/publishing does not let the Studio at https://localhost:4444 ask',
  ]);
  expect(exitCode).toBe(1);
});
