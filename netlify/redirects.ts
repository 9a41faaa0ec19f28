import { formerSlugs } from '../src/domain/addresses.ts';
import type { Snapshot } from '../src/domain/site.ts';
import { consultationPath } from '../src/form/fields.ts';

/**
 * What the platform answers where there is no file, in the lines of its `_redirects`: the new address of
 * a consultation that has moved, with all its pages, and a page of help for one that was taken down.
 */
export function redirectsFile({ consultations, gone }: Snapshot): string {
  const moved = formerSlugs(consultations).map(
    ({ from, to }) => `${consultationPath(from)}* ${consultationPath(to.slug)}:splat 301`,
  );
  const taken = gone.map((slug) => `${consultationPath(slug)}* /410/ 410`);
  return [...moved, ...taken].map((line) => `${line}\n`).join('');
}
