import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { LakeDocument } from './document.ts';

const endings: Record<string, string> = { jpeg: 'jpg', heif: 'avif' };

/** Stores an image under its own checksum and makes the asset document that describes it. */
export async function keepImage(
  bytes: Buffer,
  { directory, timestamp }: { directory: string; timestamp: string },
): Promise<LakeDocument> {
  const { width, height, format } = await sharp(bytes).metadata();
  const extension = endings[format] ?? format;
  const sha1hash = createHash('sha1').update(bytes).digest('hex');
  const name = `${sha1hash}-${width}x${height}`;
  mkdirSync(assetFolder(directory), { recursive: true });
  writeFileSync(join(assetFolder(directory), `${name}.${extension}`), bytes, { flush: true });
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

export const assetFolder = (directory: string): string => join(directory, 'assets');

/** The lake's port may be another the next time, so an image's address is made when it is read. */
export function withAddress(document: LakeDocument, lakeUrl: string): LakeDocument {
  const isAsset = document._type === 'sanity.imageAsset' && typeof document['path'] === 'string';
  return isAsset ? { ...document, url: `${lakeUrl}/${document['path']}` } : document;
}
