import type { ActionOf } from './action.ts';
import { layerOf, publishedId } from './document.ts';
import { copyAs, mismatch } from './layers.ts';
import { planned, refused, type Plan } from './plan.ts';
import { notFound, unfit } from './problem.ts';
import { find, type Workspace } from './workspace.ts';

export function create({ attributes, publishedId: of, ifExists }: ActionOf<'create'>): Plan {
  const problem = mismatch(attributes._id, of);
  if (problem) return refused(problem);
  return planned(ifExists === 'fail' ? { create: attributes } : { createIfNotExists: attributes });
}

/** Edits a draft, which is made from what is published where there is none yet. */
export function edit(workspace: Workspace, action: ActionOf<'edit'>): Plan {
  const { draftId, publishedId: of, patch } = action;
  const problem = mismatch(draftId, of);
  if (problem) return refused(problem);
  const edited = { patch: { id: draftId, ...patch } };
  if (find(workspace, draftId)) return planned(edited);
  const published = layerOf(draftId) === 'drafts' ? find(workspace, of) : undefined;
  if (!published) return refused(notFound(draftId));
  return planned({ create: copyAs(draftId, published) }, edited);
}

export function replaceDraft({ attributes, publishedId: of }: ActionOf<'replaceDraft'>): Plan {
  const problem = mismatch(attributes._id, of);
  return problem ? refused(problem) : planned({ createOrReplace: attributes });
}

export function discard(workspace: Workspace, id: string): Plan {
  if (id === publishedId(id)) return refused(unfit(`"${id}" is published, and not for discarding`));
  return find(workspace, id) ? planned({ delete: { id } }) : refused(notFound(id));
}
