import { expect, onTestFinished, vi } from 'vitest';
import { act } from '../../studio/lake/act.ts';
import { carryOut } from '../../studio/lake/carry-out.ts';
import { publishWhenDue } from '../../studio/lake/due-releases.ts';
import type { ReleaseAction } from '../../studio/lake/release-action.ts';
import { openStore, type Store } from '../../studio/lake/store.ts';
import { transact } from '../../studio/lake/transact.ts';
import { temporaryFolder, writing } from './lake.ts';
import { officer } from './lake-people.ts';
import { later, metadata, releaseId } from './lake-releases.ts';

export const SECOND = 1_000; // milliseconds
export const start = new Date('2025-07-22T08:59:50.000Z'); // ten seconds before
/** The lake’s clock. */
export const clock = { now: start };

/** Lets time pass on the machine and on the lake’s clock. */
export async function pass(milliseconds: number): Promise<void> {
  clock.now = new Date(clock.now.getTime() + milliseconds);
  await vi.advanceTimersByTimeAsync(Math.max(milliseconds, SECOND));
}

type Documents = ({ _id: string; _type: string } & object)[];

export async function storeWith(...documents: Documents): Promise<Store> {
  const store = await openStore(temporaryFolder(), { seed: [], now: () => clock.now });
  onTestFinished(store.close);
  store.append(writing(...documents));
  return store;
}

export async function does(store: Store, action: ReleaseAction): Promise<void> {
  const done = await transact(
    store,
    { person: officer.person, dryRun: false },
    async (workspace) => {
      const problem = carryOut(workspace, act(workspace, action, store));
      return problem && { problem, index: 0 };
    },
  );
  expect(done).toMatchObject({ ok: true });
}

export const create = (name = releaseId): ReleaseAction => ({
  actionType: 'sanity.action.release.create',
  releaseId: name,
  metadata,
});
export const schedule = (publishAt = later, name = releaseId): ReleaseAction => ({
  actionType: 'sanity.action.release.schedule',
  releaseId: name,
  publishAt,
});
export const unschedule: ReleaseAction = {
  actionType: 'sanity.action.release.unschedule',
  releaseId,
};

export const stateOf = ({ documents }: Store, name = releaseId) =>
  documents.get(`_.releases.${name}`)?.['state'];

/** A store with a release of these documents that is scheduled, and published when it is due. */
export async function scheduled(...documents: Documents): Promise<Store> {
  const store = await storeWith(...documents);
  await does(store, create());
  await does(store, schedule());
  onTestFinished(publishWhenDue(store));
  return store;
}
