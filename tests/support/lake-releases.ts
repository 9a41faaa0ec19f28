import type { SanityClient } from '@sanity/client';

import { testLake, writing } from './lake.ts';
import { passOf } from './lake-people.ts';
import { asRole, book, roles } from './lake-shelf.ts';

export const releaseId = 'autumn';
export const metadata = { title: 'Autumn', releaseType: 'scheduled' } as const;

type Documents = ({ _id: string; _type: string } & object)[];

/** A lake whose clock stands still, with documents and a release that is active. */
export async function withRelease(...documents: Documents) {
  const clock = { now: new Date('2025-07-21T13:42:00Z') };
  const lake = await testLake({ tokens: roles.map(passOf), now: () => clock.now });
  const client = asRole(lake, 'editor');
  await client.releases.create({ releaseId, metadata });
  lake.append({ ...writing(...documents), transactionId: 'shelved' });
  return { lake, client, clock };
}

export const atlas = book('atlas', { title: 'Atlas' });
export const newAtlas = book('versions.autumn.atlas', { title: 'Atlas, autumn' });
export const newBible = book('versions.autumn.bible', { title: 'Bible, autumn' });

export type State = 'active' | 'scheduled' | 'published' | 'archived';
export const later = '2025-07-22T09:00:00.000Z';

/** Brings the release to a state in the way that the Studio does. */
export async function bringTo({ releases }: SanityClient, state: State): Promise<void> {
  if (state === 'scheduled') await releases.schedule({ releaseId, publishAt: later });
  if (state === 'published') await releases.publish({ releaseId });
  if (state === 'archived') await releases.archive({ releaseId });
}
