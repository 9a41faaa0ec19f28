import { layerOf } from './document.ts';
import { mutate } from './mutate.ts';
import { unfit, type Problem } from './problem.ts';
import { brokenReference } from './references.ts';
import { findRelease, isSystem, readRelease, releaseDocumentId, scheduledIn } from './release.ts';
import { releasing } from './releasing.ts';
import { documentsAfter, type Workspace } from './workspace.ts';

/** Versions stay as they are while their release is scheduled, and none comes into one that is over. */
export function lockedVersion(workspace: Workspace): Problem | undefined {
  for (const id of workspace.after.keys()) {
    const name = layerOf(id);
    const before = name && readRelease(workspace.before.get(releaseDocumentId(name)))?.state;
    if (!before || before === 'active') continue;
    if (before === findRelease(workspace, name)?.state)
      return unfit(`Cannot change "${id}", for its release is ${before}`);
  }
  return undefined;
}

/** What would stand in the way of a scheduled release, after those that are published before it. */
export function brokenSchedule(workspace: Workspace, now: Date): Problem | undefined {
  if (![...workspace.after.keys()].some(isSystem)) return undefined;
  const later = { ...workspace, after: new Map(workspace.after), mutations: new Map() };
  for (const { name } of scheduledIn(documentsAfter(workspace))) {
    for (const mutation of releasing(later, name, now)) mutate(later, mutation);
    const problem = brokenReference(later);
    if (problem)
      return unfit(`Release "${name}" could not be published: ${problem.error.description}`);
  }
  return undefined;
}
