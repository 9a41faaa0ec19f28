import * as z from 'zod';
import type { Query } from './groq.ts';
import { completeId } from './mutate.ts';
import type { Mutation, SingleMutation } from './mutation.ts';
import { planned, refused, type Plan } from './plan.ts';
import { unreadable } from './problem.ts';
import { runQuery } from './query.ts';
import type { Store } from './store.ts';
import { viewOf } from './view.ts';

/** What a mutation comes to, document by document. A query sees what was there before it. */
export function singleMutations(mutation: Mutation, store: Store): Plan {
  if ('create' in mutation) {
    const create = { ...mutation.create, _id: completeId(mutation.create._id) };
    return planned({ create });
  }
  if ('delete' in mutation) {
    if ('id' in mutation.delete) return planned({ delete: mutation.delete });
    return each(mutation.delete, store, (id) => ({ delete: { id } }));
  }
  if ('patch' in mutation) {
    if ('id' in mutation.patch) return planned({ patch: mutation.patch });
    const { query, params, ...operations } = mutation.patch;
    return each({ query, params }, store, (id) => ({ patch: { id, ...operations } }));
  }
  return planned(mutation);
}

const found = z.array(z.looseObject({ _id: z.string() }));

function each(
  query: Query,
  { documents, now }: Store,
  mutationOf: (id: string) => SingleMutation,
): Plan {
  const view = viewOf([...documents.values()]);
  const answered = runQuery(query, { view, now: now() });
  if (!answered.ok) return refused(unreadable(answered.problem.description));
  const read = found.safeParse(answered.result);
  if (!read.success) return refused(unreadable('The query must find documents'));
  return planned(...read.data.map(({ _id }) => mutationOf(_id)));
}
