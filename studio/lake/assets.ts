import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LakeDocument } from './document.ts';

const endings: Record<string, string> = { jpeg: 'jpg', heif: 'avif' };

/** Stores an image under its own checksum and makes the asset document that describes it. */
export async function keepImage(
  bytes: Buffer,
  { directory, timestamp }: { directory: string; timestamp: string },
): Promise<LakeDocument> {
  const { default: sharp } = await import('sharp'); // not before it is needed: it takes its time
  const { width, height, format } = await sharp(bytes).metadata();
  const extension = endings[format] ?? format;
  const sha1hash = createHash('sha1').update(bytes).digest('hex');
  const name = `${sha1hash}-${width}x${height}`;
  mkdirSync(assetFolder(directory), { recursive: true });
  keepBytes(join(assetFolder(directory), `${name}.${extension}`), bytes);
  return {
    _id: `image-${name}-${extension}`,
    _type: 'sanity.imageAsset',
    _rev: sha1hash,
    _createdAt: timestamp,
    _updatedAt: timestamp,
    assetId: sha1hash,
    sha1hash,
    extension,
    mimeType: `image/${format}`,
    size: bytes.length,
    path: `images/local/production/${name}.${extension}`,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
    },
  };
}

/** Written aside, or a crash would leave half of a picture that something shows already. */
function keepBytes(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.new`, bytes, { flush: true });
  renameSync(`${file}.new`, file);
}

export const assetFolder = (directory: string): string => join(directory, 'assets');

/** The lake's port may be another the next time, so an image's address is made when it is read. */
export function withAddress(document: LakeDocument, lakeUrl: string): LakeDocument {
  const isAsset = document._type === 'sanity.imageAsset' && typeof document['path'] === 'string';
  return isAsset ? { ...document, url: `${lakeUrl}/${document['path']}` } : document;
}
