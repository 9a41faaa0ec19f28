import * as z from 'zod';
import { layerOf, type WrittenDocument } from './document.ts';
import type { Transaction } from './log.ts';
import { documentsAfter, find, type Workspace } from './workspace.ts';

const state = z.enum(['active', 'scheduled', 'published', 'archived']);
export type ReleaseState = z.infer<typeof state>;

/** A set of versions that are published together: `system.release` at `_.releases.<name>`. */
export const release = z.looseObject({
  _id: z.string(),
  _type: z.literal('system.release'),
  name: z.string(),
  state,
  publishAt: z.string().exactOptional(), // when it will be, or was to be
  finalDocumentStates: z.array(z.looseObject({ id: z.string() })).exactOptional(),
});
export type Release = z.infer<typeof release>;
export type Scheduled = Release & { publishAt: string };

export const releaseDocumentId = (name: string): string => `_.releases.${name}`;

/** What only actions may change. */
export const isSystem = (id: string): boolean => id.startsWith('_.');

export function readRelease(document: object | null | undefined): Release | undefined {
  return release.safeParse(document).data;
}

export const findRelease = (workspace: Workspace, name: string): Release | undefined =>
  readRelease(find(workspace, releaseDocumentId(name)));

export const versionsIn = (workspace: Workspace, name: string): WrittenDocument[] =>
  [...documentsAfter(workspace)].filter(({ _id }) => layerOf(_id) === name);

/** Which documents were in it, for when they are there no longer but in history. */
export const statesOf = (versions: WrittenDocument[]): { _key: string; id: string }[] =>
  versions.map(({ _id: id }) => ({ _key: id, id }));

/** A release can hold the wish to unpublish a document. */
export function isDeletion({ _system: system }: { [field: string]: unknown }): boolean {
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  );
}

/** In the order in which they are published. */
export function scheduledIn(documents: Iterable<WrittenDocument>): Scheduled[] {
  return [...documents]
    .flatMap((document) => (isSystem(document._id) ? (readRelease(document) ?? []) : []))
    .filter((each): each is Scheduled => each.state === 'scheduled' && each.publishAt !== undefined)
    .sort((a, b) => Date.parse(a.publishAt) - Date.parse(b.publishAt));
}

/** The release of a version, where this transaction published it. */
export function publishedRelease(versionId: string, { changes }: Transaction): Release | undefined {
  const layer = layerOf(versionId);
  const id = layer && releaseDocumentId(layer);
  const found = readRelease(changes.find((change) => change.id === id)?.document);
  return found?.state === 'published' ? found : undefined;
}
