import { randomBytes } from 'node:crypto';
import { afterAll, expect, inject, it } from 'vitest';
import { reseal } from '../../netlify/database/reseal.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { openWords, readTextKeys, type Belonging } from '../../netlify/text-keys.ts';
import { alwaysOpen, sealedFor } from '../support/submission.ts';
import { everythingIn } from '../support/tables.ts';
import { ownDatabase, testKeys, testSecret } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const { pool } = database;
const store = createStore(pool);
const asked = alwaysOpen();

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [old, fresh] = [key('old'), key('fresh')];
const ring = (...keys: string[]) => readTextKeys(keys.join())!;

type Stored = Belonging & { text_key: string; answers: { missed: string } };
const rows = async () => (await pool.query<Stored>('select * from submission order by id')).rows;

async function send(texts: string[], textKeys = ring(old)): Promise<void> {
  for (const missed of texts) {
    const keys = { secret: testSecret, textKeys };
    const sealed = sealedFor(asked, { answers: { 'feel-right': 'yes', missed }, keys });
    expect(await store.add(sealed, asked)).toBe('stored');
  }
}

const typed = ['Zebras cross here and nobody ever stops', 'Tigers', 'sealed:old:nothing'];

it('a copy of the database has none of the words that people typed, and all of the codes', async () => {
  await send(typed);
  const all = await everythingIn(pool);
  for (const word of typed.flatMap((text) => text.split(' ')).filter((each) => each.length > 3))
    expect(all.toLowerCase()).not.toContain(word.toLowerCase());
  expect(all).toContain('feel-right.yes');
  expect(all).not.toContain(testSecret);
});

it('reseal() seals all under the first key, once, and what was typed can still be read', async () => {
  expect(await reseal(pool, ring(fresh, old))).toBe(typed.length);
  expect(await reseal(pool, ring(fresh, old))).toBe(0);
  const found = await rows();
  expect(new Set(found.map((each) => each.text_key))).toEqual(new Set(['fresh']));
  const words = found.map((each) => openWords(each.answers, each, ring(fresh)));
  expect(words).toEqual(
    expect.arrayContaining(typed.map((missed) => ({ 'feel-right': 'yes', missed }))),
  );
});

it('reseal() goes on where it was stopped', async () => {
  await send(Array.from({ length: 120 }, (_, n) => `Text ${n}`));
  const [one] = (await rows()).filter(({ text_key }) => text_key === 'old').slice(60);
  await pool.query('update submission set answers = $2 where id = $1', [
    one!.id,
    { missed: one!.answers.missed.slice(0, -8) },
  ]);
  await expect(reseal(pool, ring(fresh, old))).rejects.toThrow();
  const done = (await rows()).filter(({ text_key }) => text_key === 'fresh').length;
  expect(done).toBeGreaterThan(typed.length);
  await pool.query('delete from submission where id = $1', [one!.id]);
  expect(await reseal(pool, ring(fresh, old))).toBe(typed.length + 119 - done);
});

it('reseal() without the old key changes nothing, and names the key', async () => {
  await send(['Lions'], ring(old));
  await expect(reseal(pool, ring(fresh))).rejects.toThrow('no key “old”');
  expect((await rows()).filter(({ text_key }) => text_key === 'old')).toHaveLength(1);
});

it('reseal() seals what was kept before texts were sealed', async () => {
  const { id } = (await rows()).find(({ text_key }) => text_key === 'old')!;
  const plain = { 'feel-right': 'yes', missed: 'Plain zebras' };
  await pool.query('update submission set answers = $2, text_key = null where id = $1', [
    id,
    plain,
  ]);
  expect(await reseal(pool, ring(fresh))).toBe(1);
  const row = (await rows()).find((each) => each.id === id)!;
  expect(row.answers.missed).toMatch(/^sealed:fresh:/);
  expect(openWords(row.answers, row, ring(fresh))).toEqual(plain);
});

it('a text that was moved to another row does not open', async () => {
  await send(['One', 'Two'], testKeys.textKeys);
  const [one, two] = (await rows()).filter(({ text_key }) => text_key === 'test');
  expect(() => openWords(one!.answers, two!, testKeys.textKeys)).toThrow();
  expect(openWords(one!.answers, one!, testKeys.textKeys)).toBeDefined();
});
