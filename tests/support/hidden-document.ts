import type { SanityClient } from '@sanity/client';
import { uploadAddress } from '../../src/domain/upload-address.ts';
import { pdfOf } from './files.ts';

interface Words {
  document: string; // its title
  file: string; // in it
  fileName: string;
}

/** A document with an uploaded file, and the name that this would have on the site. */
export async function uploadDocument(
  client: SanityClient,
  words: Words,
): Promise<{ document: object; name: string }> {
  const filename = `${words.fileName}.pdf`;
  const asset = await client.assets.upload('file', pdfOf(words.file), { filename });
  const upload = { sha1: String(asset['sha1hash']), extension: 'pdf', mimeType: '', bytes: 0 };
  const [, , name = ''] = uploadAddress(upload, words.document).split('/');
  const file = { _type: 'file', asset: { _type: 'reference', _ref: asset._id } };
  return { document: { _key: 'a', title: words.document, webPage: '/privacy/', file }, name };
}
