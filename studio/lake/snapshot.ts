import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { lakeDocument, type LakeDocument } from './document.ts';
import { syncFolder } from './log.ts';

/** The documents from which the log goes on, one a line; `undefined` where there are none yet. */
export function readDocuments(file: string): LakeDocument[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => lakeDocument.parse(JSON.parse(line)));
}

/** Written aside and renamed, so that the file is whole or not there. */
export function writeDocuments(file: string, documents: LakeDocument[]): void {
  const aside = `${file}.new`;
  const descriptor = openSync(aside, 'w');
  writeFileSync(descriptor, documents.map((each) => `${JSON.stringify(each)}\n`).join(''));
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(aside, file);
  syncFolder(dirname(file));
}
