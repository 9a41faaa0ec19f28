import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetFolder } from './assets.ts';
import { mediaTypeOf } from './media-types.ts';
import { refusal } from './replies.ts';

const fileName = /^[a-f0-9]{40}\.(\w{1,16})$/;

/** `GET files/…`: the bytes as they were uploaded; with `dl`, to be saved under the name that it gives. */
export function answerFile(file: string, asked: URLSearchParams, directory: string): Response {
  const extension = fileName.exec(file)?.[1];
  const path = join(assetFolder(directory), file);
  if (!extension || !existsSync(path)) return refusal(404, 'There is no such file');

  const name = asked.get('dl');
  const headers = {
    'content-type': mediaTypeOf(extension),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox", // anybody who may write chose what it is
    'x-content-type-options': 'nosniff',
    ...(name !== null && { 'content-disposition': disposition(name) }),
  };
  return new Response(new Uint8Array(readFileSync(path)), { headers });
}

const disposition = (name: string): string =>
  name ? `attachment; filename*=UTF-8''${encoded(name)}` : 'attachment';

/** RFC 8187, 3.2.1 */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
