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
  it('is told everything about a change', async () => {
    const { lake } = await shelf(book('a', { title: 'Old' }));
    const ear = await listening(lake, books, { role });
    await mutate(lake, [rename]);
    const { name, id, data } = (await ear.hear(1))[0]!;
    expect({ name, id }).toEqual({ name: 'mutation', id: 'next#a' });
    expect(data).toEqual({
      eventId: 'next#a',
      documentId: 'a',
      transactionId: 'next',
      transition: 'update',
      identity: 'p-editor',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      previousRev: 'shelved',
      resultRev: 'next',
      visibility: 'query',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 0,
      mutations: [rename],
    });
  });

  const old = { title: 'Old', _rev: 'shelved' };
  it.each<[Record<string, string>, Mutations, Record<string, unknown>]>([
    [{ includeResult: 'true' }, [rename], { result: { title: 'New', _rev: 'next' } }],
    [{ includePreviousRevision: 'true' }, [rename], { previous: old }],
    [{ includePreviousRevision: 'true' }, [{ create: book('b') }], { previous: null }],
    [{ visibility: 'transaction' }, [rename], { visibility: 'transaction' }],
    [{ effectFormat: 'mendoza' }, [remove], { effects: { apply: [0, null] } }],
    [{ effectFormat: 'mendoza' }, [remove], { effects: { revert: [0, { title: 'Old' }] } }],
    // The Studio cannot string together what comes after a deletion that has no revision.
    [{}, [remove], { transition: 'disappear', previousRev: 'shelved', resultRev: 'next' }],
    [{}, [{ create: book('b') }], { transition: 'appear', resultRev: 'next' }],
  ])('that asks for %j is told of %j that %j', async (asked, mutations, expected) => {
    const { lake } = await shelf(book('a', { title: 'Old' }));
    const ear = await listening(lake, { ...books, ...asked }, { role });
    await mutate(lake, mutations);
    expect((await ear.hear(1))[0]?.data).toMatchObject(expected);
  });

  it.each([
    [{ includeMutations: 'false' }, [rename], ['effects', 'mutations', 'previous', 'result']],
    [{ includeResult: 'true' }, [remove], ['result']],
    [{}, [{ create: book('b') }], ['previousRev', 'previous']],
  ] as const)('that asks for %j is not told, of %j, %j', async (asked, mutations, absent) => {
    const { lake } = await shelf(book('a'));
    const ear = await listening(lake, { ...books, ...asked }, { role });
    await mutate(lake, [...mutations]);
    const [event] = await ear.hear(1);
    for (const name of absent) expect(Object.keys(event!.data)).not.toContain(name);
  });

  it('counts the effects’ fields without the revision', async () => {
    const { lake } = await shelf(book('a', { title: 'Old' }));
    const ear = await listening(lake, { ...books, effectFormat: 'mendoza' }, { role });
    await mutate(lake, [{ patch: { id: 'a', unset: ['title'] } }]);
    const { effects } = (await ear.hear(1))[0]!.data as { effects: { apply: unknown[] } };
    expect(effects.apply).toEqual(expect.arrayContaining([19, 4])); // of _createdAt, _id, _type, _updatedAt, title
  });
});
