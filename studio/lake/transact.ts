import { randomUUID } from 'node:crypto';
import type { Transaction } from './log.ts';
import type { Person } from './people.ts';
import { forbidden } from './people.ts';
import { alreadyWritten, type Problem } from './problem.ts';
import { brokenReference } from './references.ts';
import { lockedVersion } from './release-locks.ts';
import type { Store } from './store.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

export interface Order {
  person: Person;
  transactionId?: string | undefined; // the Studio knows its own writes by the id it gave them
  dryRun: boolean;
}

/** `index` is the mutation or action at fault. */
export type Transacted =
  { ok: true; transaction: Transaction } | { ok: false; problem: Problem; index: number };

export type Work = (
  workspace: Workspace,
) => Promise<{ problem: Problem; index: number } | undefined>;

/** Writes all of what `work` does in a workspace, or nothing. Only one does so at a time. */
export function transact(store: Store, order: Order, work: Work): Promise<Transacted> {
  const { person, transactionId = randomUUID(), dryRun } = order;
  return store.inTurn(async () => {
    if (store.has(transactionId)) return failed(alreadyWritten(transactionId));
    const workspace = openWorkspace(store.documents, transactionId);
    const fault = await work(workspace);
    if (fault) return { ok: false, ...fault };
    const problem =
      forbidden(person.role, workspace) ?? lockedVersion(workspace) ?? brokenReference(workspace);
    if (problem) return failed(problem);
    return { ok: true, transaction: finish(store, workspace, { person, dryRun }) };
  });
}

const failed = (problem: Problem, index = 0): Transacted => ({ ok: false, problem, index });

function finish(
  store: Store,
  { transactionId, after, mutations }: Workspace,
  { person, dryRun }: { person: Person; dryRun: boolean },
): Transaction {
  const changes = [...after].map(([id, document]) => ({ id, document }));
  const write = { changes, mutations, transactionId, identity: person.id };
  return dryRun || changes.length === 0 ? store.prepare(write) : store.append(write);
}
