import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LakeDocument } from './document.ts';
import { mediaTypeOf } from './media-types.ts';

export interface AssetPlace {
  directory: string;
  timestamp: string;
}

const endings: Record<string, string> = { jpeg: 'jpg', heif: 'avif' };

/** Stores an image under its own checksum and makes the asset document that describes it. */
export async function keepImage(bytes: Buffer, place: AssetPlace): Promise<LakeDocument> {
  const { default: sharp } = await import('sharp'); // not before it is needed: it takes its time
  const { width, height, format } = await sharp(bytes).metadata();
  const extension = endings[format] ?? format;
  const dimensions = { _type: 'sanity.imageDimensions', width, height };
  return {
    ...keepAsset(bytes, { kind: 'image', measure: `-${width}x${height}`, extension, ...place }),
    mimeType: `image/${format}`,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: { ...dimensions, aspectRatio: width / height },
    },
  };
}

/** The same with any other file, of which the lake knows no more than its name says. */
export function keepFile(
  bytes: Buffer,
  { filename, ...place }: AssetPlace & { filename: string },
): LakeDocument {
  const extension = /\.(\w{1,16})$/.exec(filename)?.[1] ?? 'bin';
  return {
    ...keepAsset(bytes, { kind: 'file', measure: '', extension, ...place }),
    mimeType: mediaTypeOf(extension),
  };
}

interface Asset extends AssetPlace {
  kind: 'image' | 'file';
  measure: string;
  extension: string;
}

function keepAsset(
  bytes: Buffer,
  { kind, measure, extension, directory, timestamp }: Asset,
): LakeDocument {
  const sha1hash = createHash('sha1').update(bytes).digest('hex');
  const name = `${sha1hash}${measure}`;
  mkdirSync(assetFolder(directory), { recursive: true });
  keepBytes(join(assetFolder(directory), `${name}.${extension}`), bytes);
  return {
    _id: `${kind}-${name}-${extension}`,
    _type: `sanity.${kind}Asset`,
    _rev: sha1hash,
    _createdAt: timestamp,
    _updatedAt: timestamp,
    assetId: sha1hash,
    sha1hash,
    extension,
    size: bytes.length,
    path: `${kind}s/local/production/${name}.${extension}`,
  };
}

/** Written aside, or a crash would leave half of what something shows already. */
function keepBytes(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.new`, bytes, { flush: true });
  renameSync(`${file}.new`, file);
}

export const assetFolder = (directory: string): string => join(directory, 'assets');

const isAsset = ({ _type, path }: LakeDocument): boolean =>
  (_type === 'sanity.imageAsset' || _type === 'sanity.fileAsset') && typeof path === 'string';

/** The lake's port may be another the next time, so an asset's address is made when it is read. */
export const withAddress = (document: LakeDocument, lakeUrl: string): LakeDocument =>
  isAsset(document) ? { ...document, url: `${lakeUrl}/${String(document['path'])}` } : document;
