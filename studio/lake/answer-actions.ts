import * as z from 'zod';
import { act } from './act.ts';
import { action, type Action } from './action.ts';
import { withArrayKeys } from './array-keys.ts';
import { mutate } from './mutate.ts';
import type { Person } from './people.ts';
import type { Plan } from './plan.ts';
import { unreadable, type Problem } from './problem.ts';
import { readBody, type Asked } from './read-request.ts';
import { json, writeRefusal } from './replies.ts';
import type { Store } from './store.ts';
import { transact } from './transact.ts';
import type { Workspace } from './workspace.ts';

const posted = z.object({
  actions: z.union([action.transform((each) => [each]), z.array(action).min(1)]),
  transactionId: z.string().min(1).exactOptional(),
  dryRun: z.boolean().default(false),
});

/** `POST data/actions`: how the Studio saves. */
export async function answerActions(asked: Asked, store: Store, person: Person): Promise<Response> {
  const read = await readBody(asked, posted);
  if (!read.ok) return writeRefusal('action', { problem: unreadable(read.description) });
  const { actions, transactionId, dryRun } = read.body;
  const done = await transact(store, { person, transactionId, dryRun }, async (workspace) => {
    for (const [index, each] of actions.entries()) {
      const problem = carriedOut(workspace, act(workspace, withArrayKeys<Action>(each)));
      if (problem) return { problem, index };
    }
    return undefined;
  });
  if (!done.ok) return writeRefusal('action', done);
  return json(200, { transactionId: done.transaction.transactionId });
}

/** Does what was planned; what stands in the way, if anything does. */
function carriedOut(workspace: Workspace, plan: Plan): Problem | undefined {
  if (!plan.ok) return plan.problem;
  for (const mutation of plan.mutations) {
    const step = mutate(workspace, mutation);
    if (!step.ok) return step.problem;
  }
  return undefined;
}
