import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SanityClient } from '@sanity/client';
import type { Snapshot } from '../domain/site.ts';
import { fileSources, type FileSource } from './file-sources.ts';
import type { Found } from './found.ts';
import { imageSources, type ImageSource } from './picture.ts';
import { siteQuery } from './queries.ts';
import { toSnapshot } from './to-site.ts';

export interface Fetched {
  snapshot: Snapshot;
  images: ImageSource[]; // that the snapshot's pictures are made from
  files: FileSource[]; // that its documents link to
}

/** All that is published now, as it was written. */
export const findContent = (client: SanityClient): Promise<Found> => client.fetch(siteQuery);

/** The same as the site needs it, or an error that names the first document which it cannot use. */
export const readContent = (found: Found): Fetched => ({
  snapshot: toSnapshot(found),
  images: imageSources(found),
  files: fileSources(found),
});

export const fetchContent = async (client: SanityClient): Promise<Fetched> =>
  readContent(await findContent(client));

export const fetchSnapshot = async (client: SanityClient): Promise<Snapshot> =>
  (await fetchContent(client)).snapshot;

/** Written aside and renamed, so that nobody reads half of it. */
export function writeSnapshot(snapshot: Snapshot, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(snapshot));
  renameSync(`${file}.new`, file);
}
