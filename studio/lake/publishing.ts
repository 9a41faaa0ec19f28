import type { ActionOf } from './action.ts';
import { copyAs, mismatch, stale } from './layers.ts';
import { planned, refused, type Plan } from './plan.ts';
import { notFound, unfit, type Problem } from './problem.ts';
import { publication } from './publication.ts';
import { find, type Workspace } from './workspace.ts';

/** What a draft or a version says becomes what is published, and the draft goes. */
export function publish(workspace: Workspace, action: ActionOf<'publish'>): Plan {
  const { draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId } = action;
  const draft = find(workspace, draftId);
  const problem =
    mismatch(draftId, publishedId) ??
    stale(workspace, draftId, ifDraftRevisionId) ??
    stale(workspace, publishedId, ifPublishedRevisionId);
  if (problem) return refused(problem);
  if (!draft) return refused(notFound(draftId));
  return planned(...publication(draft));
}

/** What was published becomes a draft, unless there is one that goes on from it. */
export function unpublish(workspace: Workspace, action: ActionOf<'unpublish'>): Plan {
  const { draftId, publishedId } = action;
  const published = find(workspace, publishedId);
  const problem = mismatch(draftId, publishedId);
  if (problem) return refused(problem);
  if (!published) return refused(notFound(publishedId));
  const draft = copyAs(draftId, published);
  return planned({ createIfNotExists: draft }, { delete: { id: publishedId } });
}

/** Deletes what is published with the drafts that are listed; one that is not would be left alone. */
export function deleteAll(workspace: Workspace, action: ActionOf<'delete'>): Plan {
  const { publishedId, includeDrafts } = action;
  if (!find(workspace, publishedId)) return refused(notFound(publishedId));
  const problem = includeDrafts
    .map((id) => mismatch(id, publishedId))
    .reduce<Problem | undefined>((found, each) => found ?? each, undefined);
  if (problem) return refused(problem);
  const draft = `drafts.${publishedId}`;
  if (find(workspace, draft) && !includeDrafts.includes(draft))
    return refused(unfit(`Cannot delete "${publishedId}" without its draft`));
  return planned(...[...includeDrafts, publishedId].map((id) => ({ delete: { id } })));
}
