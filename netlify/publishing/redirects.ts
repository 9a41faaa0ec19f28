import { dirname } from 'node:path/posix';
import type { FileSource } from '../../src/content/file-sources.ts';
import { formerSlugs } from '../../src/domain/addresses.ts';
import type { Snapshot } from '../../src/domain/site.ts';
import { consultationPath } from '../../src/form/fields.ts';

/**
 * What the platform answers where there is no file, in the lines of its `_redirects`: the new address of
 * a consultation that has moved, with all its pages, and a page of help for one that was taken down; and
 * the same document under the title that it has now.
 */
export function redirectsFile(
  { consultations, gone }: Snapshot,
  files: Pick<FileSource, 'address'>[] = [],
): string {
  const moved = formerSlugs(consultations).map(
    ({ from, to }) => `${consultationPath(from)}* ${consultationPath(to.slug)}:splat 301`,
  );
  const taken = gone.map((slug) => `${consultationPath(slug)}* /410/ 410`);
  const renamed = files.map(({ address }) => `${dirname(address)}/* ${address} 302`); // and maybe back
  return [...moved, ...taken, ...renamed].map((line) => `${line}\n`).join('');
}
