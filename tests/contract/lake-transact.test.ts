import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../studio/lake/store.ts';
import { transact, type Work } from '../../studio/lake/transact.ts';
import { find, write } from '../../studio/lake/workspace.ts';
import { temporaryFolder } from '../support/lake.ts';
import { officer } from '../support/lake-people.ts';
import { book } from '../support/lake-shelf.ts';

async function testStore(): Promise<Store> {
  const store = await openStore(temporaryFolder(), { seed: [], now: () => new Date() });
  onTestFinished(store.close);
  return store;
}

/** Takes its time between reading and writing. */
const countOn: Work = async (workspace) => {
  const copies = Number(find(workspace, 'atlas')?.['copies'] ?? 0);
  await pause(5);
  const document = book('atlas', { copies: copies + 1 });
  write(workspace, document, { createOrReplace: document });
  return undefined;
};

it('transact() lets nobody write between what another reads and writes', async () => {
  const store = await testStore();
  const order = { person: officer.person, dryRun: false };
  await Promise.all(Array.from({ length: 10 }, () => transact(store, order, countOn)));
  expect(store.documents.get('atlas')).toMatchObject({ copies: 10 });
});

it('transact() goes on after a transaction that threw', async () => {
  const store = await testStore();
  const order = { person: officer.person, dryRun: false };
  const thrown = transact(store, order, () => Promise.reject(new Error('broken')));
  const next = transact(store, order, countOn);
  await expect(thrown).rejects.toThrow('broken');
  expect(await next).toMatchObject({ ok: true });
});

it('transact() notes whose it is', async () => {
  const store = await testStore();
  const done = await transact(store, { person: officer.person, dryRun: false }, countOn);
  expect(done).toMatchObject({ transaction: { identity: 'p-editor' } });
});
