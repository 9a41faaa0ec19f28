import { layerOf } from './document.ts';
import { refersToNothing, stillReferenced, type Problem } from './problem.ts';
import { documentsAfter, find, type Workspace } from './workspace.ts';

/** The ids to which a value points and that must therefore exist. */
export function* strongReferences(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('_ref' in value && typeof value._ref === 'string') {
    const isElsewhere = '_dataset' in value || '_projectId' in value;
    const isWeak = '_weak' in value && value._weak === true;
    if (!isElsewhere && !isWeak) yield value._ref;
  }
  for (const each of Object.values(value)) yield* strongReferences(each);
}

/** What the whole transaction would break, if anything: within it, any order will do. */
export function brokenReference(workspace: Workspace): Problem | undefined {
  const ids = [...workspace.after.keys()];
  const gone = ids.filter((id) => !find(workspace, id));
  const kept = ids.filter((id) => find(workspace, id));
  return (
    first(gone, (id) => danglingSource(workspace, id)) ??
    first(kept, (id) => missingTarget(workspace, id))
  );
}

function first(ids: string[], problemOf: (id: string) => Problem | undefined): Problem | undefined {
  for (const id of ids) {
    const problem = problemOf(id);
    if (problem) return problem;
  }
  return undefined;
}

/** A draft may point ahead to what is not published yet; what is published may not. */
function missingTarget(workspace: Workspace, id: string): Problem | undefined {
  if (layerOf(id) !== undefined) return undefined;
  const missing = [...strongReferences(find(workspace, id))].find((to) => !find(workspace, to));
  return missing === undefined ? undefined : refersToNothing(id, missing);
}

function danglingSource(workspace: Workspace, id: string): Problem | undefined {
  if (!workspace.before.has(id)) return undefined;
  const sources = [...documentsAfter(workspace)].filter((document) =>
    strongReferences(document).some((to) => to === id),
  );
  const ids = sources.map(({ _id }) => _id);
  return ids.length > 0 ? stillReferenced(id, ids) : undefined;
}
