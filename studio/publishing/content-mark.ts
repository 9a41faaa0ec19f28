import { canonical } from '../../src/content/canonical.ts';
import { revisionsOf, type FoundDocument } from '../../src/content/revisions.ts';

/** The mark that a build of `documents` would carry, worked out in a browser. */
export async function contentMark(documents: FoundDocument[]): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(revisionsOf(documents)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const pairs = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return pairs.join('').slice(0, 12);
}
