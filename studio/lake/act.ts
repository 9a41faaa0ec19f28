import { isOfRelease, type Action, type DocumentAction } from './action.ts';
import { create, discard, edit, replaceDraft } from './drafting.ts';
import type { Plan } from './plan.ts';
import { deleteAll, publish, unpublish } from './publishing.ts';
import { actOnRelease } from './release-act.ts';
import type { Store } from './store.ts';
import { createVersion, replaceVersion, unpublishVersion } from './versioning.ts';
import type { Workspace } from './workspace.ts';

/** What an action comes to, the documents being as they are. */
export function act(workspace: Workspace, action: Action, store: Store): Plan {
  return isOfRelease(action)
    ? actOnRelease(workspace, action, store)
    : actOnDocument(workspace, action);
}

function actOnDocument(workspace: Workspace, action: DocumentAction): Plan {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return create(action);
    case 'sanity.action.document.edit':
      return edit(workspace, action);
    case 'sanity.action.document.publish':
      return publish(workspace, action);
    case 'sanity.action.document.unpublish':
      return unpublish(workspace, action);
    case 'sanity.action.document.discard':
      return discard(workspace, action.draftId);
    case 'sanity.action.document.delete':
      return deleteAll(workspace, action);
    case 'sanity.action.document.replaceDraft':
      return replaceDraft(action);
    case 'sanity.action.document.version.create':
      return createVersion(workspace, action);
    case 'sanity.action.document.version.discard':
      return discard(workspace, action.versionId);
    case 'sanity.action.document.version.replace':
      return replaceVersion(workspace, action);
    case 'sanity.action.document.version.unpublish':
      return unpublishVersion(workspace, action);
  }
}
