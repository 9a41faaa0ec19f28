import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redirectsFile } from '../../netlify/publishing/redirects.ts';
import { writeSnapshot } from '../../src/content/fetch-snapshot.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { earlierOnceAt } from '../../src/domain/addresses.ts';
import type { Snapshot } from '../../src/domain/site.ts';

export interface MovedSite {
  root: string;
  snapshot: Snapshot;
  remove: () => Promise<void>;
}

/** A built site as it is once one of its consultations has another address. */
export async function movedSite(built: string, from: string, to: string): Promise<MovedSite> {
  const root = await mkdtemp(join(tmpdir(), 'checkback-moved-'));
  await cp(`${built}/`, root, { recursive: true });
  const file = join(root, '.checkback/snapshot.json');
  const before = readSnapshot(file);
  const consultations = before.consultations.map((each) =>
    each.slug === from ? { ...each, slug: to, earlierSlugs: earlierOnceAt(to, each) } : each,
  );
  const snapshot = { ...before, consultations };
  writeSnapshot(snapshot, file);
  await writeFile(join(root, 'dist/_redirects'), redirectsFile(snapshot));
  const pages = (slug: string) => join(root, 'dist/consultations', slug);
  await rename(pages(from), pages(to));
  return { root, snapshot, remove: () => rm(root, { recursive: true, force: true }) };
}
