import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNdjson, statesFile } from './content.ts';
import { pdfOf } from './files.ts';

export const uploadedPdf = pdfOf('The plan of the play area');

/** A file to begin a lake from: a consultation of the fixtures with a document that was uploaded. */
export function writeUploadsSeed(folder: string): string {
  writeFileSync(join(folder, 'PLAN v7 FINAL.pdf'), uploadedPdf);
  const park = readNdjson(statesFile).find(({ _id }) => _id === 'consultation-park-play-area')!;
  const document = {
    ...{ _type: 'linkedDocument', _key: 'plan', title: 'The plan of the play area' },
    file: { _sanityAsset: 'file@file://./PLAN v7 FINAL.pdf' },
    webPage: '/accessibility/',
  };
  const seed = join(folder, 'uploads.ndjson');
  writeFileSync(seed, `${JSON.stringify({ ...park, documents: [document] })}\n`);
  return seed;
}
