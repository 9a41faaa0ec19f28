import { publishedId, type WrittenDocument } from './document.ts';
import { copyAs } from './layers.ts';
import type { SingleMutation } from './mutation.ts';
import { publication } from './publication.ts';
import { isDeletion, releaseDocumentId, statesOf, versionsIn } from './release.ts';
import { find, type Workspace } from './workspace.ts';

/** Publishes all versions of a release, and takes back what it marks for that. */
export function releasing(workspace: Workspace, name: string, now: Date): SingleMutation[] {
  const versions = versionsIn(workspace, name);
  const set = {
    state: 'published',
    publishedAt: now.toISOString(),
    finalDocumentStates: statesOf(versions),
  };
  return [
    ...versions.flatMap((version) =>
      isDeletion(version) ? takenBack(workspace, version) : publication(version),
    ),
    { patch: { id: releaseDocumentId(name), set, unset: ['error'] } },
  ];
}

/** What was published becomes a draft, unless there is one. */
function takenBack(workspace: Workspace, { _id }: WrittenDocument): SingleMutation[] {
  const id = publishedId(_id);
  const published = find(workspace, id);
  const gone = { delete: { id: _id } };
  if (!published) return [gone];
  const draft = copyAs(`drafts.${id}`, published);
  return [{ createIfNotExists: draft }, { delete: { id } }, gone];
}
