import { randomUUID } from 'node:crypto';
import type { SingleMutation } from './mutation.ts';
import { patched } from './patch.ts';
import { alreadyExists, notFound, type Problem } from './problem.ts';
import { find, remove, write, type Workspace } from './workspace.ts';

export type Operation = 'create' | 'update' | 'delete' | 'none';

export type Step = { ok: true; id: string; operation: Operation } | { ok: false; problem: Problem };

/** Does one mutation in the workspace. */
export function mutate(workspace: Workspace, mutation: SingleMutation): Step {
  if ('delete' in mutation) return deleteDocument(workspace, mutation.delete.id);
  if ('patch' in mutation) return patchDocument(workspace, mutation);
  if ('createOrReplace' in mutation) return put(workspace, mutation.createOrReplace, mutation);

  const document = 'create' in mutation ? mutation.create : mutation.createIfNotExists;
  if (!find(workspace, document._id)) return put(workspace, document, mutation);
  if ('create' in mutation) return { ok: false, problem: alreadyExists(document._id) };
  return { ok: true, id: document._id, operation: 'none' };
}

function put(
  workspace: Workspace,
  document: { _id: string; _type: string },
  mutation: SingleMutation,
): Step {
  const operation = find(workspace, document._id) ? 'update' : 'create';
  write(workspace, document, mutation);
  return { ok: true, id: document._id, operation };
}

function deleteDocument(workspace: Workspace, id: string): Step {
  if (!find(workspace, id)) return { ok: true, id, operation: 'none' };
  remove(workspace, id);
  return { ok: true, id, operation: 'delete' };
}

function patchDocument(
  workspace: Workspace,
  mutation: Extract<SingleMutation, { patch: unknown }>,
): Step {
  const { id, ...operations } = mutation.patch;
  const document = find(workspace, id);
  if (!document) return { ok: false, problem: notFound(id) };
  const result = patched(document, operations);
  if (!result.ok) return result;
  write(workspace, result.document, mutation);
  return { ok: true, id, operation: 'update' };
}

/** An id of one's own, or where that ends in a dot, an id that begins with it. */
export function completeId(id = ''): string {
  return id === '' || id.endsWith('.') ? id + randomUUID() : id;
}
