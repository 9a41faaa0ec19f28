import * as z from 'zod';
import { act } from './act.ts';
import { action, type Action } from './action.ts';
import { withArrayKeys } from './array-keys.ts';
import { carryOut } from './carry-out.ts';
import type { Person } from './people.ts';
import { unreadable } from './problem.ts';
import { readBody, type Asked } from './read-request.ts';
import { json, writeRefusal } from './replies.ts';
import { brokenSchedule } from './release-locks.ts';
import type { Store } from './store.ts';
import { transact } from './transact.ts';

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
      const problem = carryOut(workspace, act(workspace, withArrayKeys<Action>(each), store));
      if (problem) return { problem, index };
    }
    const problem = brokenSchedule(workspace, store.now());
    return problem && { problem, index: actions.length - 1 };
  });
  if (!done.ok) return writeRefusal('action', done);
  return json(200, { transactionId: done.transaction.transactionId });
}
