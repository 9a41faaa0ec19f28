import { carryOut } from './carry-out.ts';
import { lakeItself } from './lake-itself.ts';
import type { SingleMutation } from './mutation.ts';
import { planned } from './plan.ts';
import { releaseDocumentId, scheduledIn, type Scheduled } from './release.ts';
import { releasing } from './releasing.ts';
import type { Store } from './store.ts';
import { transact, type Work } from './transact.ts';
import { documentsAfter, type Workspace } from './workspace.ts';

const LONGEST_WAIT = 1_000; // milliseconds: the lake’s clock may not run as the machine’s does

const order = { person: lakeItself, dryRun: false };

/** Publishes scheduled releases as their time comes, and now where it has passed. Stops when called. */
export function publishWhenDue(store: Store): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const lookIn = (wait: number) => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(look, Math.min(wait, LONGEST_WAIT)).unref();
  };
  const look = () => {
    const [next] = scheduledIn(store.documents.values());
    if (!next) return;
    if (!isDue(next, store.now())) return lookIn(Date.parse(next.publishAt) - Number(store.now()));
    publish(store, next).then(look, (cause: unknown) => {
      if (!isOver) console.error(`Cannot publish release "${next.name}", which is due:`, cause);
      lookIn(LONGEST_WAIT);
    });
  };
  const stop = store.follow(() => lookIn(0));
  look();
  return () => {
    isOver = true;
    stop();
    clearTimeout(timer);
  };
}

const isDue = ({ publishAt }: Scheduled, now: Date) => Date.parse(publishAt) <= now.getTime();

/** Where a release cannot be published it says why, and waits for somebody to mend it. */
async function publish(store: Store, due: Scheduled): Promise<void> {
  const done = await transact(store, order, ifStillDue(store, due, releasing));
  if (done.ok) return;
  const { description: message } = done.problem.error;
  const failed = { set: { state: 'active', error: { message } }, unset: ['publishAt'] };
  const patch = { id: releaseDocumentId(due.name), ...failed };
  await transact(
    store,
    order,
    ifStillDue(store, due, () => [{ patch }]),
  );
}

type MutationsOf = (workspace: Workspace, name: string, now: Date) => SingleMutation[];

/** Somebody may have thought better of it in the meantime. */
function ifStillDue(store: Store, { name }: Scheduled, mutationsOf: MutationsOf): Work {
  return (workspace) => {
    const now = store.now();
    const current = scheduledIn(documentsAfter(workspace)).find((each) => each.name === name);
    if (!current || !isDue(current, now)) return Promise.resolve(undefined);
    const problem = carryOut(workspace, planned(...mutationsOf(workspace, name, now)));
    return Promise.resolve(problem && { problem, index: 0 });
  };
}
