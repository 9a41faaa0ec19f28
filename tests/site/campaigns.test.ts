import { afterAll, expect, inject, it } from 'vitest';
import { labelCampaigns } from '../../netlify/receiver/campaigns.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { alwaysOpen, newId, sealedFor } from '../support/submission.ts';
import { ownDatabase, testKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;
const store = createStore(pool);
const searching = { pool, textKeys: testKeys.textKeys };

const letter =
  'Please keep the library in our village open in the evenings because we all work in the daytime and have nowhere else to go';

async function send(slug: string, missed: string): Promise<string> {
  const asked = alwaysOpen(slug);
  const id = newId();
  expect(await store.add(sealedFor(asked, { id, answers: { missed } }), asked)).toBe('stored');
  return id;
}

async function flagged(slug: string): Promise<string[]> {
  const sql = `select id from submission_flags where consultation = $1 and 'campaign' = any(flags)`;
  const { rows } = await pool.query<{ id: string }>(sql, [slug]);
  return rows.map(({ id }) => id).sort();
}

it('labelCampaigns() labels who sent the same letter, with and without a word more, and nobody else', async () => {
  const alike = [
    await send('letters', letter),
    await send('letters', `${letter}!`),
    await send('letters', `${letter} today`),
  ];
  await send('letters', 'The steps at the door are too high for my grandmother and her chair');
  expect(await labelCampaigns(searching)).toBe(1);
  expect(await flagged('letters')).toEqual(alike.sort());
});

it('labelCampaigns() looks again only where something came or went, and forgets who withdrew', async () => {
  const [one, two] = [await send('again', letter), await send('again', letter)];
  await labelCampaigns(searching);
  expect(await labelCampaigns(searching)).toBe(0);
  await pool.query('delete from submission where id = $1', [one]);
  expect(await flagged('again')).toEqual([two]);
  expect(await labelCampaigns(searching)).toBe(1);
  expect(await flagged('again')).toEqual([]);
});

it('labelCampaigns() knows nothing of what was sent to another consultation', async () => {
  await send('here', letter);
  await send('there', letter);
  await labelCampaigns(searching);
  expect([...(await flagged('here')), ...(await flagged('there'))]).toEqual([]);
});
