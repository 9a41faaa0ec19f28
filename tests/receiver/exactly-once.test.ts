import { expect, inject, it } from 'vitest';
import { formPairs, type Pair } from '../support/html.ts';
import { storedWhere } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const TOKENS = 1_000;
const SENDS = 20;

/** Runs `jobs` a few at a time, as people come. */
async function inTurn<T>(jobs: (() => Promise<T>)[], atOnce: number): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const work = async () => {
    for (let mine = next++; mine < jobs.length; mine = next++) results[mine] = await jobs[mine]!();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function checkedForm(mark: string): Promise<Pair[]> {
  return formPairs((await person.fillIn([['missed', mark]])).html);
}

it(
  '1,000 forms, each sent 20 times at once, are 1,000 submissions with one receipt each',
  { timeout: 300_000 },
  async () => {
    const run = `once-${process.pid}-${Date.now()}-`;
    const forms = await inTurn(
      Array.from({ length: TOKENS }, (_, index) => () => checkedForm(run + index)),
      8,
    );
    const receipts = await inTurn(
      forms.map((form) => async () => {
        const sends = Array.from({ length: SENDS }, () => person.post(form));
        const replies = await Promise.all(sends);
        expect([...new Set(replies.map(({ status }) => status))]).toEqual([303]);
        return new Set(replies.map(({ headers }) => headers.get('location')));
      }),
      2,
    );
    expect(receipts.every((each) => each.size === 1)).toBe(true);
    expect(new Set(receipts.flatMap((each) => [...each])).size).toBe(TOKENS);

    const rows = await storedWhere((missed) => missed.startsWith(run));
    expect(rows).toHaveLength(TOKENS);
    expect(new Set(rows.map(({ answers }) => answers.missed)).size).toBe(TOKENS);
  },
);
