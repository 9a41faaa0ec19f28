import type { FileSource } from '../../src/content/file-sources.ts';
import { fileKinds } from '../../src/domain/file-kinds.ts';
import { securityHeaders } from '../headers.ts';

type Headers = Record<string, string>;

/** Under an address that another file never has. */
const lasting: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** What the platform says with each file, in the lines of its `_headers`. */
export function headersFile(pages: string[], files: FileSource[]): string {
  const rules: [path: string, headers: Headers][] = [
    ['/*', securityHeaders(pages)], // one policy, naming the style and the script that pages share
    ['/images/*', lasting],
    ...files.map((file): [string, Headers] => [file.address, fileHeaders(file)]),
  ];
  return rules.map(([path, headers]) => `${path}\n${linesOf(headers)}`).join('');
}

/** It is to be saved, under the name in its address: nothing that was uploaded is shown as a page of ours. */
const fileHeaders = ({ format }: FileSource): Headers => ({
  ...lasting,
  'Content-Type': fileKinds[format].type,
  'Content-Disposition': 'attachment',
});

const linesOf = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
