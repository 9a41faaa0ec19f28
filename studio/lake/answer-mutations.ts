import * as z from 'zod';
import { withArrayKeys } from './array-keys.ts';
import type { Transaction } from './log.ts';
import { mutate, type Operation } from './mutate.ts';
import { mutation, type Mutation } from './mutation.ts';
import type { Person } from './people.ts';
import { unfit, unreadable } from './problem.ts';
import { isSet, readBody, type Asked } from './read-request.ts';
import { isSystem } from './release.ts';
import { json, writeRefusal } from './replies.ts';
import { singleMutations } from './single-mutations.ts';
import type { Store } from './store.ts';
import { transact, type Work } from './transact.ts';

const posted = z.object({
  mutations: z.array(mutation),
  transactionId: z.string().min(1).exactOptional(),
});

interface Result {
  id: string;
  operation: Operation;
}

/** `POST data/mutate`: how scripts, the import tool and live edits write. */
export async function answerMutations(
  asked: Asked,
  store: Store,
  person: Person,
): Promise<Response> {
  const read = await readBody(asked, posted);
  if (!read.ok) return writeRefusal('mutation', { problem: unreadable(read.description) });
  const { mutations, transactionId } = read.body;
  const keyed = isSet(asked, 'autoGenerateArrayKeys')
    ? mutations.map((each) => withArrayKeys(each))
    : mutations;
  const results: Result[] = [];
  const work = mutating(keyed, { store, results });
  const order = { person, transactionId, dryRun: isSet(asked, 'dryRun') };
  const done = await transact(store, order, work);
  if (!done.ok) return writeRefusal('mutation', done);
  return json(200, {
    transactionId: done.transaction.transactionId,
    results: shown(results, asked, done.transaction),
  });
}

interface Context {
  store: Store;
  results: Result[];
}

/** Does mutations in turn, and notes what became of each. */
function mutating(mutations: Mutation[], { store, results }: Context): Work {
  return async (workspace) => {
    for (const [index, each] of mutations.entries()) {
      const singles = singleMutations(each, store);
      if (!singles.ok) return { problem: singles.problem, index };
      for (const single of singles.mutations) {
        const step = mutate(workspace, single);
        if (!step.ok) return { problem: step.problem, index };
        if (isSystem(step.id)) return { problem: forActions(step.id), index };
        results.push({ id: step.id, operation: step.operation });
      }
    }
    return undefined;
  };
}

const forActions = (id: string) =>
  unfit(`Cannot mutate "${id}": it is the system’s, and there are actions for it`);

function shown(results: Result[], asked: Asked, { changes }: Transaction): object[] {
  if (isSet(asked, 'returnDocuments'))
    return results.map((result) => {
      const change = changes.find(({ id }) => id === result.id);
      return change?.document ? { ...result, document: change.document } : result;
    });
  return isSet(asked, 'returnIds') ? results : [];
}
