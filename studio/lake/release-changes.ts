import { isDeepStrictEqual } from 'node:util';
import type { WrittenDocument } from './document.ts';
import type { History } from './keeping.ts';
import { documentAt } from './past.ts';
import { patched } from './patch.ts';
import { planned, refused, type Plan } from './plan.ts';
import { notFound, unfit } from './problem.ts';
import type { ReleaseActionOf } from './release-action.ts';
import { findRelease, readRelease, releaseDocumentId, statesOf, versionsIn } from './release.ts';
import { releasing } from './releasing.ts';
import { find, type Workspace } from './workspace.ts';

export function create({ releaseId: name, metadata }: ReleaseActionOf<'create'>): Plan {
  const _id = releaseDocumentId(name);
  return planned({ create: { _id, _type: 'system.release', name, state: 'active', metadata } });
}

/** A release as it was in another lake. */
export function bringIn({ releaseId, attributes, ifExists }: ReleaseActionOf<'import'>): Plan {
  const release = readRelease(attributes);
  if (release?._id !== releaseDocumentId(releaseId) || release.name !== releaseId)
    return refused(unfit(`This is not the document of the release "${releaseId}"`));
  if (ifExists === 'replace') return planned({ createOrReplace: attributes });
  if (ifExists === 'ignore') return planned({ createIfNotExists: attributes });
  return planned({ create: attributes });
}

/** Only of what people say of a release, for its state has actions of its own. */
export function edit(workspace: Workspace, { releaseId, patch }: ReleaseActionOf<'edit'>): Plan {
  const id = releaseDocumentId(releaseId);
  const before = find(workspace, id);
  if (!before) return refused(notFound(id));
  const result = patched(before, patch);
  if (!result.ok) return refused(result.problem);
  if (!isDeepStrictEqual(unsaid(before), unsaid(result.document)))
    return refused(unfit('Of a release only the metadata can be edited'));
  return planned({ patch: { id, ...patch } });
}

const unsaid = (document: WrittenDocument) => ({ ...document, metadata: undefined });

/** For later; or for now, where the time has come already. */
export function schedule(
  workspace: Workspace,
  { releaseId: name, publishAt }: ReleaseActionOf<'schedule'>,
  now: Date,
): Plan {
  const at = new Date(publishAt);
  if (at <= now) return planned(...releasing(workspace, name, now));
  const set = { state: 'scheduled', publishAt: at.toISOString() };
  return planned({ patch: { id: releaseDocumentId(name), set, unset: ['error'] } });
}

export function unschedule(name: string): Plan {
  const id = releaseDocumentId(name);
  return planned({ patch: { id, set: { state: 'active' }, unset: ['publishAt'] } });
}

/** Its versions go; history has them. */
export function archive(workspace: Workspace, name: string): Plan {
  const versions = versionsIn(workspace, name);
  const set = { state: 'archived', finalDocumentStates: statesOf(versions) };
  return planned(...versions.map(({ _id: id }) => ({ delete: { id } })), {
    patch: { id: releaseDocumentId(name), set },
  });
}

/** Its versions come back, as long as history has them all. */
export function unarchive(workspace: Workspace, name: string, history: History): Plan {
  const ids = (findRelease(workspace, name)?.finalDocumentStates ?? []).map(({ id }) => id);
  const versions = ids.flatMap((id) => documentAt(history, id, 'last') ?? []);
  if (versions.length < ids.length)
    return refused(unfit(`What was in the release "${name}" is no longer in history`));
  const patch = { set: { state: 'active' }, unset: ['finalDocumentStates'] };
  return planned(...versions.map((version) => ({ create: version })), {
    patch: { id: releaseDocumentId(name), ...patch },
  });
}
