import { planned, refused, type Plan } from './plan.ts';
import { notFound, unfit } from './problem.ts';
import type { ReleaseAction } from './release-action.ts';
import {
  archive,
  bringIn,
  create,
  edit,
  schedule,
  unarchive,
  unschedule,
} from './release-changes.ts';
import { findRelease, releaseDocumentId, type ReleaseState } from './release.ts';
import { releasing } from './releasing.ts';
import type { Store } from './store.ts';
import type { Workspace } from './workspace.ts';

type Kind = ReleaseAction['actionType'];

/** In which states of a release each action makes sense; the Studio unschedules before it publishes. */
const states: Record<Kind, ReleaseState[]> = {
  'sanity.action.release.create': [],
  'sanity.action.release.import': [],
  'sanity.action.release.edit': ['active', 'scheduled'],
  'sanity.action.release.publish': ['active'],
  'sanity.action.release.schedule': ['active', 'scheduled'],
  'sanity.action.release.unschedule': ['scheduled'],
  'sanity.action.release.archive': ['active'],
  'sanity.action.release.unarchive': ['archived'],
  'sanity.action.release.delete': ['archived', 'published'],
};

/** What an action on a release comes to. */
export function actOnRelease(workspace: Workspace, action: ReleaseAction, store: Store): Plan {
  const { actionType, releaseId: name } = action;
  const allowed = states[actionType];
  const release = findRelease(workspace, name);
  if (allowed.length > 0 && !release) return refused(notFound(releaseDocumentId(name)));
  if (release && allowed.length > 0 && !allowed.includes(release.state))
    return refused(
      unfit(`Release "${name}" is ${release.state}, and must be ${allowed.join(' or ')}`),
    );
  return planOf(workspace, action, store);
}

function planOf(workspace: Workspace, action: ReleaseAction, { history, now }: Store): Plan {
  const { releaseId: name } = action;
  switch (action.actionType) {
    case 'sanity.action.release.create':
      return create(action);
    case 'sanity.action.release.import':
      return bringIn(action);
    case 'sanity.action.release.edit':
      return edit(workspace, action);
    case 'sanity.action.release.publish':
      return planned(...releasing(workspace, name, now()));
    case 'sanity.action.release.schedule':
      return schedule(workspace, action, now());
    case 'sanity.action.release.unschedule':
      return unschedule(name);
    case 'sanity.action.release.archive':
      return archive(workspace, name);
    case 'sanity.action.release.unarchive':
      return unarchive(workspace, name, history());
    case 'sanity.action.release.delete':
      return planned({ delete: { id: releaseDocumentId(name) } });
  }
}
