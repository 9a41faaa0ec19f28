import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Made {
  folder: string; // under which what was made is kept
  root: string;
  sources: string[]; // globs, from the root
  make: (into: string) => Promise<void>;
}

/** What `make` makes of `sources`: made once, and again when one of them changes. */
export async function madeOnce({ folder, root, sources, make }: Made): Promise<string> {
  const place = join(folder, await hashOf(root, sources));
  if (existsSync(place)) return place;
  await mkdir(dirname(place), { recursive: true });
  const aside = await mkdtemp(`${place}.`);
  await make(aside);
  await rename(aside, place).catch(async (cause: unknown) => {
    if (!existsSync(place)) throw cause; // somebody else made the same meanwhile
    await rm(aside, { recursive: true });
  });
  return place;
}

export async function hashOf(root: string, sources: string[]): Promise<string> {
  const names = await Array.fromAsync(glob(sources, { cwd: root }));
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(name).update(await bytesOf(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}

const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EISDIR') return Buffer.alloc(0);
    throw cause;
  });
