import type { LakeDocument, WrittenDocument } from './document.ts';
import type { SingleMutation } from './mutation.ts';

/** Documents as a transaction is about to leave them. Nobody else sees them before it stands. */
export interface Workspace {
  transactionId: string;
  before: ReadonlyMap<string, LakeDocument>;
  after: Map<string, WrittenDocument | null>;
  mutations: Map<string, SingleMutation[]>;
}

export function openWorkspace(
  before: ReadonlyMap<string, LakeDocument>,
  transactionId: string,
): Workspace {
  return { transactionId, before, after: new Map(), mutations: new Map() };
}

export function find({ before, after }: Workspace, id: string): WrittenDocument | undefined {
  const changed = after.get(id);
  return changed === undefined ? before.get(id) : (changed ?? undefined);
}

export function write(
  workspace: Workspace,
  document: WrittenDocument,
  mutation: SingleMutation,
): void {
  const { _id } = document;
  workspace.after.set(_id, { ...document, _rev: workspace.transactionId });
  note(workspace, _id, mutation);
}

export function remove(workspace: Workspace, id: string): void {
  workspace.after.set(id, null);
  note(workspace, id, { delete: { id } });
}

function note({ mutations }: Workspace, id: string, mutation: SingleMutation): void {
  mutations.set(id, [...(mutations.get(id) ?? []), mutation]);
}

/** Every document as it will stand. */
export function* documentsAfter({ before, after }: Workspace): Generator<WrittenDocument> {
  for (const document of before.values()) if (!after.has(document._id)) yield document;
  for (const document of after.values()) if (document) yield document;
}
