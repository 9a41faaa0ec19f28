import { describe, expect, it } from 'vitest';
import { atlas, book, mutated, type Mutations } from '../support/lake-shelf.ts';

describe('a mutation', () => {
  const nothing = '*[title == "x"]';
  it.each<[string, Mutations, number, Record<string, unknown>]>([
    [
      'create of one that is there',
      [{ create: book('atlas') }],
      409,
      { type: 'documentAlreadyExistsError', id: 'atlas' },
    ],
    [
      'patch of none',
      [{ patch: { id: 'bible', set: { a: 1 } } }],
      409,
      { type: 'documentNotFoundError', id: 'bible' },
    ],
    [
      'patch of another revision',
      [{ patch: { id: 'atlas', ifRevisionID: 'older', set: { a: 1 } } }],
      409,
      {
        type: 'documentRevisionIDDoesNotMatchError',
        expectedRevisionID: 'older',
        currentRevisionID: 'shelved',
      },
    ],
    [
      'a patch of an id',
      [{ patch: { id: 'atlas', set: { _id: 'bible' } } }],
      409,
      { type: 'validationError' },
    ],
    [
      'a patch of a type',
      [{ patch: { id: 'atlas', set: { _type: 'film' } } }],
      409,
      { type: 'validationError' },
    ],
    ['an id with a space', [{ create: book('at las') }], 400, { type: 'mutationParseError' }],
    ['no type', [{ create: { _id: 'x' } }], 400, { type: 'mutationParseError' }],
    ['no such mutation', [{ destroy: { id: 'atlas' } }], 400, { type: 'mutationParseError' }],
    [
      'a path that is none',
      [{ patch: { id: 'atlas', set: { 'a[1': 1 } } }],
      400,
      { type: 'mutationParseError' },
    ],
    ['a query that is none', [{ delete: { query: '*[' } }], 400, { type: 'mutationParseError' }],
    [
      'a query for something else',
      [{ delete: { query: 'count(*)' } }],
      400,
      { type: 'mutationParseError' },
    ],
  ])(
    'is refused for %s, and so is what stands beside it',
    async (_what, [wrong], status, error) => {
      const beside = [{ create: book('beside') }, { patch: { query: nothing, set: { a: 1 } } }];
      const answered = await mutated([...beside, wrong!]);
      expect(answered.documents).toEqual([atlas]);
      expect(answered.status).toBe(status);
      const items = [{ index: expect.any(Number), error: expect.objectContaining(error) }];
      expect(answered.body).toMatchObject({ error: { type: 'mutationError', items } });
    },
  );

  it('says in its refusal which of the mutations was at fault', async () => {
    const { body } = await mutated([{ create: book('bible') }, { create: book('atlas') }]);
    expect(body).toMatchObject({ error: { items: [{ index: 1 }] } });
  });
});
