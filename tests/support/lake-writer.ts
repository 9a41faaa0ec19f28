import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openStore, type Store } from '../../studio/lake/store.ts';
import { transact, type Work } from '../../studio/lake/transact.ts';
import { find, write } from '../../studio/lake/workspace.ts';
import { officer } from './lake-people.ts';

/**
 * Writes to a lake until it is killed: `node lake-writer.ts <directory>`. Waits for a word, so that
 * it can stand ready while another writes. Says first what it finds, then the number of each
 * transaction as soon as that is acknowledged. The logs are short, so that every dozen transactions
 * a new one is begun.
 */
const [, , directory = ''] = process.argv;
const LONGEST_LOG = 20_000; // bytes
const SLOTS = 20;
const padding = 'x'.repeat(400);

const say = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);

/** Three writes, of which none makes sense without the others. */
const writeOn: Work = async (workspace) => {
  const number = countOf(find(workspace, 'counter'));
  const slot = number % SLOTS;
  for (const side of ['left', 'right']) put({ _id: `${side}-${slot}`, number, padding });
  put({ _id: 'counter', count: number + 1 });
  return undefined;

  function put(fields: { _id: string; [name: string]: unknown }): void {
    const document = { ...fields, _type: 'test' };
    write(workspace, document, { createOrReplace: document });
  }
};

const countOf = (counter: object | undefined): number =>
  counter && 'count' in counter ? Number(counter.count) : 0;

function found({ documents, history }: Store) {
  const numbers = (side: string) =>
    Array.from(
      { length: SLOTS },
      (_, slot) => documents.get(`${side}-${slot}`)?.['number'] ?? null,
    );
  const past = history().transactions.map(({ transactionId }) => Number(transactionId));
  const count = countOf(documents.get('counter'));
  return { count, left: numbers('left'), right: numbers('right'), past };
}

await once(process.stdin, 'data');
const store = await openStore(directory, {
  seed: [],
  now: () => new Date(),
  longestLog: LONGEST_LOG,
});
say(found(store));
for (let number = countOf(store.documents.get('counter')); ; number += 1) {
  const order = { person: officer.person, transactionId: String(number), dryRun: false };
  await transact(store, order, writeOn);
  say(number);
}
