import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import * as z from 'zod';
import type { Lake } from '../../src/content/lake.ts';
import { toldOf, type LakeDocument } from './documents.ts';
import { PRIVATE } from './lines.ts';
import type { SavedContent } from './manifest.ts';

type SavedAsset = SavedContent['assets'][number];

const asset = z.looseObject({
  _id: z.string().regex(/^(image|file)-[\w-]+$/),
  url: z.string(),
  extension: z.string().regex(/^\w+$/),
  sha1hash: z.string(),
  originalFilename: z.string().optional(),
});

/** Saves the bytes of a picture or a file as they were uploaded. */
export async function saveAsset(
  folder: string,
  document: LakeDocument,
  lake: Lake,
): Promise<SavedAsset> {
  const { _id: id, extension } = asset.parse(document);
  const bytes = await bytesOf(document, lake);
  const file = `assets/${id}.${extension}`;
  await mkdir(join(folder, 'assets'), { recursive: true, mode: PRIVATE.folder });
  await writeFile(join(folder, file), bytes, { flag: 'wx', mode: PRIVATE.file });
  return { id, file, sha256: sumOf(bytes, 'sha256') };
}

export const sumOf = (bytes: Buffer, algorithm: 'sha1' | 'sha256'): string =>
  createHash(algorithm).update(bytes).digest('hex');

/** The lake says by what they are to be known: a picture that was scaled on its way is not it. */
export async function bytesOf(document: LakeDocument, lake: Lake): Promise<Buffer> {
  const { _id, url, sha1hash } = asset.parse(document);
  if (!isOf(lake, url)) throw new Error(`Cannot read ${_id}: its address is not one of Sanity’s`);
  const answered = await fetch(`${url}?dlRaw=true`, {
    headers: { authorization: `Bearer ${lake.token}` },
    redirect: 'error',
  });
  if (!answered.ok) throw new Error(`Cannot read ${_id}: Sanity answered ${answered.status}`);
  const bytes = Buffer.from(await answered.arrayBuffer());
  if (sumOf(bytes, 'sha1') !== sha1hash)
    throw new Error(`Cannot read ${_id}: what came is not what was uploaded`);
  return bytes;
}

/** An address is in a document, and who may write that could have the token sent to them. */
const isOf = ({ host }: Lake, url: string): boolean =>
  URL.parse(url)?.origin === (host ? new URL(host).origin : 'https://cdn.sanity.io');

/** Uploads it again, under the same id, and says of it what was said before. */
export async function restoreAsset(
  path: string,
  document: LakeDocument,
  client: SanityClient,
): Promise<void> {
  const { _id, originalFilename } = asset.parse(document);
  const kind = _id.startsWith('image-') ? 'image' : 'file';
  const named = originalFilename ? { filename: originalFilename } : {};
  const made = await client.assets.upload(kind, await readFile(path), named);
  if (made._id !== _id) throw new Error(`Cannot restore ${_id}: Sanity made it ${made._id}`);
  const told = toldOf(document);
  if (Object.keys(told).length > 0) await client.patch(_id).set(told).commit();
}
