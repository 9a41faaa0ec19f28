import type { ActionOf } from './action.ts';
import { layerOf, publishedId } from './document.ts';
import { copyAs, mismatch, stale } from './layers.ts';
import { planned, refused, type Plan } from './plan.ts';
import { notFound, unfit } from './problem.ts';
import { find, type Workspace } from './workspace.ts';

/** A version for a release: written out, or copied from the draft or what is published. */
export function createVersion(workspace: Workspace, action: ActionOf<'version.create'>): Plan {
  if ('document' in action) {
    const problem = mismatch(action.document._id, action.publishedId);
    return problem ? refused(problem) : planned({ create: action.document });
  }
  const { baseId, versionId, publishedId: of, ifBaseRevisionId } = action;
  const base = find(workspace, baseId);
  const problem = mismatch(versionId, of) ?? stale(workspace, baseId, ifBaseRevisionId);
  if (problem) return refused(problem);
  if (!base) return refused(notFound(baseId));
  return planned({ create: copyAs(versionId, base) });
}

export function replaceVersion(
  workspace: Workspace,
  { document }: ActionOf<'version.replace'>,
): Plan {
  if (layerOf(document._id) === undefined)
    return refused(unfit(`"${document._id}" is not the id of a version`));
  if (!find(workspace, document._id)) return refused(notFound(document._id));
  return planned({ createOrReplace: document });
}

/** Notes in a release that its publishing takes the document away. */
export function unpublishVersion(
  workspace: Workspace,
  { versionId, publishedId: of }: ActionOf<'version.unpublish'>,
): Plan {
  const published = find(workspace, of);
  const problem = mismatch(versionId, of);
  if (problem) return refused(problem);
  if (!published) return refused(notFound(publishedId(versionId)));
  return planned(
    { createIfNotExists: copyAs(versionId, published) },
    { patch: { id: versionId, set: { '_system.delete': true } } },
  );
}
