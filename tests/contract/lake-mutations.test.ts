import { describe, expect, it } from 'vitest';
import { clientOf } from '../support/lake.ts';
import {
  asRole,
  atlas,
  book,
  contents,
  mutated,
  post,
  shelf,
  staffedLake,
  type Mutations,
} from '../support/lake-shelf.ts';

const bible = { ...book('bible'), _rev: 'next' };

describe('a mutation', () => {
  it.each<[string, Mutations, string[], unknown[]]>([
    ['create', [{ create: book('bible') }], ['create'], [atlas, bible]],
    ['createIfNotExists', [{ createIfNotExists: book('bible') }], ['create'], [atlas, bible]],
    ['createIfNotExists of one', [{ createIfNotExists: book('atlas') }], ['none'], [atlas]],
    ['createOrReplace', [{ createOrReplace: book('bible') }], ['create'], [atlas, bible]],
    [
      'createOrReplace of one',
      [{ createOrReplace: book('atlas') }],
      ['update'],
      [{ ...book('atlas'), _rev: 'next' }],
    ],
    ['delete', [{ delete: { id: 'atlas' } }], ['delete'], []],
    ['delete of none', [{ delete: { id: 'bible' } }], ['none'], [atlas]],
    [
      'delete by query',
      [{ delete: { query: '*[title == $t]', params: { t: 'Atlas' } } }],
      ['delete'],
      [],
    ],
    [
      'patch',
      [{ patch: { id: 'atlas', set: { title: 'Maps' } } }],
      ['update'],
      [{ ...atlas, title: 'Maps', _rev: 'next' }],
    ],
    [
      'patch by query',
      [{ patch: { query: '*[_type == "book"]', unset: ['title'] } }],
      ['update'],
      [{ ...book('atlas'), _rev: 'next' }],
    ],
    [
      'several in a row',
      [
        { create: book('bible') },
        { patch: { id: 'bible', set: { title: 'B' } } },
        { delete: { id: 'atlas' } },
      ],
      ['create', 'update', 'delete'],
      [{ ...bible, title: 'B' }],
    ],
    [
      'delete, then create',
      [{ delete: { id: 'atlas' } }, { create: book('atlas') }],
      ['delete', 'create'],
      [{ ...book('atlas'), _rev: 'next' }],
    ],
  ])('%s', async (_what, mutations, operations, expected) => {
    const { status, body, documents } = await mutated(mutations);
    expect(documents).toEqual(expected);
    expect(status).toBe(200);
    const results = operations.map((operation) => ({ id: expect.any(String), operation }));
    expect(body).toEqual({ transactionId: 'next', results });
  });

  it.each([
    ['dryRun=true&returnIds=true', [atlas], [{ id: 'bible', operation: 'create' }]],
    ['returnIds=false', [atlas, bible], []],
    ['returnDocuments=true', [atlas, bible], [{ id: 'bible', document: bible }]],
    ['dryRun=true&returnDocuments=true', [atlas], [{ id: 'bible', document: bible }]],
    ['visibility=async', [atlas, bible], []],
  ])('asked with “%s” leaves and answers what it should', async (asked, documents, results) => {
    const answered = await mutated([{ create: book('bible') }], asked);
    expect(answered.documents).toEqual(documents);
    expect(answered.body).toMatchObject({ transactionId: 'next', results });
  });

  it('gives keys to objects in arrays where it is asked to', async () => {
    const parts = [{ a: 1 }, { _key: 'k', deeper: [{ b: 1 }] }, 'text', 3];
    const { documents } = await mutated(
      [{ create: book('bible', { parts }) }],
      'autoGenerateArrayKeys=true',
    );
    const _key = expect.stringMatching(/^[0-9a-f]{12}$/);
    const keyed = [{ a: 1, _key }, { _key: 'k', deeper: [{ b: 1, _key }] }, 'text', 3];
    expect(documents[1]).toMatchObject({ parts: keyed });
  });

  it.each([
    ['', /^[\w-]{36}$/],
    ['drafts.', /^drafts\.[\w-]{36}$/],
  ])('makes up the rest of an id that is “%s”', async (_id, expected) => {
    const client = asRole(await staffedLake(), 'editor');
    const made = await client.create({ _type: 'book', ...(_id && { _id }) });
    expect(made._id).toMatch(expected);
  });

  it('cannot be made twice under one transaction id', async () => {
    const { lake } = await mutated([{ create: book('bible') }]);
    const body = { mutations: [{ create: book('cookery') }], transactionId: 'next' };
    expect((await post(lake, 'mutate/production', { body })).status).toBe(409);
    expect(await contents(lake)).toHaveLength(2);
  });

  it('that many send at once takes its turn, so that none is lost', async () => {
    const { client } = await shelf(book('atlas', { copies: 0 }));
    const one = () => client.patch({ query: '*[_id == "atlas"]' }).inc({ copies: 1 }).commit();
    await Promise.all(Array.from({ length: 50 }, one));
    expect(await client.fetch('*[_id == "atlas"][0].copies')).toBe(50);
  });

  it('is refused to strangers, who have to sign in first', async () => {
    const stranger = clientOf(await staffedLake());
    await expect(stranger.create(book('atlas'))).rejects.toMatchObject({ statusCode: 401 });
  });
});
