import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { lakeDocument, type LakeDocument } from './document.ts';

/** The documents from which a log goes on, one a line. */
export function readDocuments(file: string): LakeDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => lakeDocument.parse(JSON.parse(line)));
}

/** Written aside and renamed, so that the file is whole or not there. */
export function writeDocuments(file: string, documents: LakeDocument[], disk: Disk): void {
  const aside = `${file}.new`;
  const bytes = Buffer.from(documents.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const descriptor = disk.open(aside, 'anew');
  try {
    if (disk.write(descriptor, bytes) !== bytes.length) throw new Error('the disk is full');
    disk.flush(descriptor);
  } finally {
    disk.close(descriptor);
  }
  disk.rename(aside, file);
  disk.flushFolder(dirname(file));
}
