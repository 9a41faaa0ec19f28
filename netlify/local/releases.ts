import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/*
 * Each build has a folder of its own, and the root of the site is a link to the one that is live:
 * so that it can be changed at a stroke, and a build that fails changes nothing.
 */

const folderOf = (root: string): string => `${root}.builds`;

export async function newRelease(root: string): Promise<string> {
  const release = join(folderOf(root), randomUUID());
  await mkdir(release, { recursive: true });
  return release;
}

export async function goLive(root: string, release: string): Promise<void> {
  const target = await readlink(root).catch(() => undefined);
  if (target === undefined) await rm(root, { recursive: true, force: true }); // of an older version
  const link = `${root}.${randomUUID()}`;
  await symlink(join(basename(folderOf(root)), basename(release)), link);
  await rename(link, root);
}

/** Removes what earlier builds left, also those that were cut off. */
export async function dropOthers(root: string, release: string): Promise<void> {
  const folder = folderOf(root);
  for (const name of await readdir(folder))
    if (name !== basename(release)) await rm(join(folder, name), { recursive: true, force: true });
}
