import { describe, expect, it } from 'vitest';
import { listening } from '../support/lake-listener.ts';
import { book, post, shelf, type Mutations } from '../support/lake-shelf.ts';
import type { Lake } from '../../studio/lake/server.ts';

const role = 'editor';
const books = { query: '*[_type == "book"]' };
const mutate = (lake: Lake, mutations: Mutations, transactionId = 'next') =>
  post(lake, 'mutate/production', { body: { mutations, transactionId } });

const rename = { patch: { id: 'a', set: { title: 'New' } } };
const remove = { delete: { id: 'a' } };

describe('a listener', () => {
  const titled = {
    query: '*[title == "Old" && _type == $type]{title} | order(title)[0..1]',
    $type: '"book"',
  };
  it.each([
    ['comes in', { patch: { id: 'b', set: { title: 'Old' } } }, 'appear'],
    ['stays', { patch: { id: 'a', set: { pages: 1 } } }, 'update'],
    ['goes out', rename, 'disappear'],
    ['goes altogether', remove, 'disappear'],
  ])(
    'is told of a document that %s of what the filter finds',
    async (_what, mutation, transition) => {
      const { lake } = await shelf(book('a', { title: 'Old' }), book('b', { title: 'Other' }));
      const ear = await listening(lake, titled, { role });
      await mutate(lake, [{ patch: { id: 'b', set: { pages: 9 } } }], 'unseen');
      await mutate(lake, [mutation]);
      expect((await ear.hear(1))[0]?.data).toMatchObject({ transactionId: 'next', transition });
    },
  );

  it('counts only the events that it receives', async () => {
    const { lake } = await shelf(book('a'), book('b'), book('c'));
    const ear = await listening(lake, { query: '*[_id in ["a", "c"]]' }, { role });
    await mutate(
      lake,
      ['a', 'b', 'c'].map((id) => ({ patch: { id, set: { pages: 1 } } })),
    );
    const counts = (await ear.hear(2)).map(({ data }) => [
      data['documentId'],
      data['transactionCurrentEvent'],
      data['transactionTotalEvents'],
    ]);
    expect(counts).toEqual([
      ['a', 0, 2],
      ['c', 1, 2],
    ]);
  });

  it('hears of changes in the order in which they were made', async () => {
    const { lake } = await shelf(book('a'));
    const ear = await listening(lake, { ...books, includeResult: 'true' }, { role });
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    await Promise.all(
      numbers.map((n) =>
        mutate(
          lake,
          [{ patch: { id: 'a', setIfMissing: { n: [] }, insert: { after: 'n[-1]', items: [n] } } }],
          `t${n}`,
        ),
      ),
    );
    const lengths = (await ear.hear(50)).map(({ data }) => (data['result'] as { n: [] }).n.length);
    expect(lengths).toEqual(numbers.map((n) => n + 1));
  });

  it('hears of an action that changes nothing, for the Studio waits for it', async () => {
    const { lake } = await shelf(book('drafts.a'));
    const ear = await listening(lake, { ...books, effectFormat: 'mendoza' }, { role });
    const patch = { unset: ['_empty_action_guard_pseudo_field_'] };
    const edit = {
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.a',
      publishedId: 'a',
      patch,
    };
    await post(lake, 'actions/production', { body: { actions: [edit], transactionId: 'next' } });
    expect((await ear.hear(1))[0]?.data).toMatchObject({ resultRev: 'next', transition: 'update' });
  });

  it('hears nothing of a dry run, and nothing of what was refused', async () => {
    const { lake } = await shelf(book('a'));
    const ear = await listening(lake, books, { role });
    await post(lake, 'mutate/production?dryRun=true', { body: { mutations: [rename] } });
    await mutate(lake, [rename, { create: book('a') }], 'refused');
    await mutate(lake, [rename], 'last');
    expect((await ear.hear(1))[0]?.data).toMatchObject({ transactionId: 'last' });
  });

  it('can be Sanity’s own client', async () => {
    const { lake, client } = await shelf(book('a'));
    const events: unknown[] = [];
    await new Promise<void>((done, error) => {
      const next = (event: { type: string }) => {
        events.push(event);
        if (event.type === 'welcome') void mutate(lake, [rename]);
        else done(subscription.unsubscribe());
      };
      const listened = client.listen(
        '*[_type == $type]',
        { type: 'book' },
        { events: ['welcome', 'mutation'] },
      );
      const subscription = listened.subscribe({ next, error });
    });
    expect(events).toMatchObject([
      { type: 'welcome' },
      { type: 'mutation', documentId: 'a', result: { title: 'New' } },
    ]);
  });
});
