import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SanityClient } from '@sanity/client';
import type { Snapshot } from '../domain/site.ts';
import { imageSources, type ImageSource } from './picture.ts';
import { siteQuery } from './queries.ts';
import { toSnapshot } from './to-site.ts';

export interface Fetched {
  snapshot: Snapshot;
  images: ImageSource[]; // that the snapshot's pictures are made from
}

/** All that is published now. */
export async function fetchContent(client: SanityClient): Promise<Fetched> {
  const found = await client.fetch(siteQuery);
  return { snapshot: toSnapshot(found), images: imageSources(found) };
}

export const fetchSnapshot = async (client: SanityClient): Promise<Snapshot> =>
  (await fetchContent(client)).snapshot;

/** Written aside and renamed, so that nobody reads half of it. */
export function writeSnapshot(snapshot: Snapshot, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(snapshot));
  renameSync(`${file}.new`, file);
}
