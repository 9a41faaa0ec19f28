import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatText } from '../domain/documents.ts';
import { download } from './download.ts';
import { isOfFormat } from './file-bytes.ts';
import type { FileSource } from './file-sources.ts';
import { Unreadable } from './read-document.ts';
import { writeWhole } from './write-whole.ts';

export interface FilePlace {
  folder: string; // of the site
  apiHost?: string | undefined; // of the local lake, which serves its own files
  kept?: string; // where a copy is kept of each that was ever fetched
}

/** Every uploaded file at its address in the site, so that no visitor meets another host. */
export async function writeFiles(sources: FileSource[], place: FilePlace): Promise<void> {
  for (const source of sources) {
    const bytes = await bytesOf(source, place);
    if (!isOfFormat(bytes, source.format)) throw refused(source, notOfFormat(source));
    await writeWhole(join(place.folder, source.address), bytes);
  }
}

const notOfFormat = ({ format }: FileSource): string =>
  `This is no ${formatText[format]}, although its name says so: save it as one, and upload that`;

async function bytesOf(source: FileSource, { apiHost, kept }: FilePlace): Promise<Uint8Array> {
  const copy = kept && join(kept, source.sha1);
  const own = copy && (await readFile(copy).catch(() => undefined));
  if (own && isWhole(own, source)) return own;
  const bytes = await fetched(source, apiHost);
  if (copy) await writeWhole(copy, bytes);
  return bytes;
}

async function fetched(source: FileSource, apiHost: string | undefined): Promise<Uint8Array> {
  const bytes = await download(source.url, apiHost).catch((cause: unknown) => {
    throw refused(source, CANNOT_FETCH, cause);
  });
  if (!isWhole(bytes, source)) throw refused(source, CANNOT_FETCH);
  return bytes;
}

const CANNOT_FETCH =
  'The file cannot be fetched from where it is kept: publish once more, and if that fails too, upload it again';

const isWhole = (bytes: Uint8Array, { sha1 }: FileSource): boolean =>
  createHash('sha1').update(bytes).digest('hex') === sha1;

function refused({ owner, path }: FileSource, message: string, cause?: unknown): Unreadable {
  const name = `consultation "${owner.title}"`;
  const error = new Unreadable(name, { document: owner, faults: [{ path, message }] });
  error.cause = cause;
  return error;
}
