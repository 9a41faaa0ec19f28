import type { LakeDocument } from './document.ts';
import type { Steps } from './mendoza-operations.ts';
import { difference } from './mendoza.ts';

/** How to get from one revision to the next, and back. */
export function effectsOf(
  previous: LakeDocument | undefined,
  result: LakeDocument | undefined,
): { apply: Steps; revert: Steps } {
  const [before, after] = [withoutRevision(previous), withoutRevision(result)];
  return { apply: difference(before, after), revert: difference(after, before) };
}

/** Fields count by their place among all, and the Studio takes the revision away before it counts. */
function withoutRevision(document: LakeDocument | undefined): object | null {
  if (!document) return null;
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== '_rev'));
}
