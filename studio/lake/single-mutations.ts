import * as z from 'zod';
import type { LakeDocument } from './document.ts';
import { completeId } from './mutate.ts';
import type { Mutation, SingleMutation } from './mutation.ts';
import { planned, refused, type Plan } from './plan.ts';
import { unreadable } from './problem.ts';
import { runQuery, type Query } from './query.ts';

/** What a mutation comes to, document by document. A query sees what was there before it. */
export async function singleMutations(
  mutation: Mutation,
  documents: ReadonlyMap<string, LakeDocument>,
): Promise<Plan> {
  if ('create' in mutation) {
    const create = { ...mutation.create, _id: completeId(mutation.create._id) };
    return planned({ create });
  }
  if ('delete' in mutation) {
    if ('id' in mutation.delete) return planned({ delete: mutation.delete });
    return each(mutation.delete, documents, (id) => ({ delete: { id } }));
  }
  if ('patch' in mutation) {
    if ('id' in mutation.patch) return planned({ patch: mutation.patch });
    const { query, params, ...operations } = mutation.patch;
    return each({ query, params }, documents, (id) => ({ patch: { id, ...operations } }));
  }
  return planned(mutation);
}

const found = z.array(z.looseObject({ _id: z.string() }));

async function each(
  { query, params }: Query,
  documents: ReadonlyMap<string, LakeDocument>,
  mutationOf: (id: string) => SingleMutation,
): Promise<Plan> {
  const answered = await runQuery(query, { params, documents: [...documents.values()] });
  if (!answered.ok) return refused(unreadable(answered.problem.description));
  const read = found.safeParse(answered.result);
  if (!read.success) return refused(unreadable('The query must find documents'));
  return planned(...read.data.map(({ _id }) => mutationOf(_id)));
}
