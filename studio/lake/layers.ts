import { layerOf, publishedId, type WrittenDocument } from './document.ts';
import type { Identified } from './mutation.ts';
import { revisionDiffers, unfit, type Problem } from './problem.ts';
import { find, type Workspace } from './workspace.ts';

/** The same content under another id, as a document of its own. */
export const copyAs = (_id: string, document: WrittenDocument): Identified => ({
  ...document,
  _id,
});

/** Actions name a draft or version beside the document that it may become. */
export function mismatch(id: string, published: string): Problem | undefined {
  if (layerOf(id) === undefined) return unfit(`"${id}" is not the id of a draft or a version`);
  if (publishedId(id) === published) return undefined;
  return unfit(`"${id}" is not a draft or a version of "${published}"`);
}

/** Where an action holds only for a revision of a document. */
export function stale(
  workspace: Workspace,
  id: string,
  expected: string | undefined,
): Problem | undefined {
  const current = find(workspace, id)?._rev;
  if (expected === undefined || expected === current) return undefined;
  return revisionDiffers(id, { expected, current });
}
