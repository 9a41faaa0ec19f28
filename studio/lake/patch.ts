import { Mutation } from '@sanity/mutator';
import { writtenDocument, type WrittenDocument } from './document.ts';
import type { PatchOperations } from './mutation.ts';
import { immutable, revisionDiffers, unreadable, type Problem } from './problem.ts';

export type Patched = { ok: true; document: WrittenDocument } | { ok: false; problem: Problem };

/** Applies a patch as the Studio itself does it ahead of us. */
export function patched(document: WrittenDocument, patch: PatchOperations): Patched {
  const { ifRevisionID: expected, ...operations } = patch;
  const { _id: id, _rev: current } = document;
  if (expected !== undefined && expected !== current)
    return { ok: false, problem: revisionDiffers(id, { expected, current }) };
  try {
    const mutation = new Mutation({
      mutations: [{ patch: { id, ...operations } }],
    });
    return checked(document, mutation.apply(document));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problem: unreadable(`Cannot patch "${id}": ${why}`) };
  }
}

function checked(before: WrittenDocument, result: unknown): Patched {
  const read = writtenDocument.safeParse(result);
  if (!read.success || read.data._id !== before._id)
    return { ok: false, problem: immutable(before._id, '_id') };
  if (read.data._type !== before._type)
    return { ok: false, problem: immutable(before._id, '_type') };
  return { ok: true, document: read.data };
}
