import { afterAll, expect, inject, it } from 'vitest';
import { migrate } from '../../netlify/database/migrate.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { alwaysOpen, sealedFor } from '../support/submission.ts';
import { ownDatabase, testKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);

const asked = alwaysOpen();
const secretOf = (name: string) => `the ${name} secret, of thirty-two and more`;

/** Whether the database takes what a site with this secret seals. */
async function takes(secret: string): Promise<boolean> {
  const sealed = sealedFor(asked, { answers: { missed: 'x' }, keys: { ...testKeys, secret } });
  const added = createStore(database.pool).add(sealed, asked);
  return added.then(
    (each) => each === 'stored',
    (error: unknown) => error instanceof Error && 'code' in error && error.code !== 'UNSEALED',
  );
}

it('migrate() makes the last two secrets good, and no other', async () => {
  const [first, second, third] = ['first', 'second', 'third'].map(secretOf) as [
    string,
    string,
    string,
  ];
  for (const secret of [first, second]) {
    expect(await takes(secret)).toBe(false);
    await migrate(database.url, secret);
  }
  expect([await takes(first), await takes(second)]).toEqual([true, true]);
  await migrate(database.url, first); // so that it is the second that is oldest
  await migrate(database.url, third);
  expect([await takes(first), await takes(second), await takes(third)]).toEqual([
    true,
    false,
    true,
  ]);
});

it('migrate() without a secret changes none', async () => {
  const before = await database.pool.query('select * from intake.seal_key order by opad');
  expect(await migrate(database.url)).toEqual([]);
  const after = await database.pool.query('select * from intake.seal_key order by opad');
  expect(after.rows).toEqual(before.rows);
});
