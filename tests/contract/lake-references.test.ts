import { describe, expect, it } from 'vitest';
import { atlas, book, mutated, type Mutations } from '../support/lake-shelf.ts';

const reference = (_ref: string, more = {}) => ({ sequel: { _type: 'reference', _ref, ...more } });

describe('a reference', () => {
  const missing = { type: 'documentReferenceDoesNotExistError', id: 'bible', referenceID: 'gone' };
  const blocked = { type: 'documentHasExistingReferencesError', id: 'atlas' };

  it.each<[string, Mutations, Record<string, unknown>]>([
    ['to a document that is not there', [{ create: book('bible', reference('gone')) }], missing],
    [
      'deep inside, to a document that is not there',
      [{ create: book('bible', { parts: [{ deep: reference('gone') }] }) }],
      missing,
    ],
    [
      'to a document that goes',
      [{ create: book('bible', reference('atlas')) }, { delete: { id: 'atlas' } }],
      { type: 'documentHasExistingReferencesError', referencingIDs: ['bible'] },
    ],
    [
      'in a draft, to a document that goes',
      [{ create: book('drafts.bible', reference('atlas')) }, { delete: { id: 'atlas' } }],
      blocked,
    ],
  ])('%s is refused', async (_what, mutations, error) => {
    const { status, body, documents } = await mutated(mutations);
    expect(status).toBe(409);
    expect(body).toMatchObject({ error: { items: [{ error }] } });
    expect(documents).toEqual([atlas]);
  });

  it.each<[string, Mutations]>([
    ['that is weak', [{ create: book('bible', reference('gone', { _weak: true })) }]],
    ['in a draft', [{ create: book('drafts.bible', reference('gone')) }]],
    ['in a version for a release', [{ create: book('versions.r.bible', reference('gone')) }]],
    [
      'to another dataset',
      [{ create: book('bible', reference('gone', { _dataset: 'x', _projectId: 'y' })) }],
    ],
    [
      'to what is created after it',
      [{ create: book('bible', reference('gone')) }, { create: book('gone') }],
    ],
    ['to itself', [{ create: book('bible', reference('bible')) }]],
    [
      'that is weak, to a document that goes',
      [{ create: book('bible', reference('atlas', { _weak: true })) }, { delete: { id: 'atlas' } }],
    ],
    [
      'that goes with its target',
      [
        { create: book('x', reference('atlas')) },
        { delete: { id: 'x' } },
        { delete: { id: 'atlas' } },
      ],
    ],
  ])('%s is allowed', async (_what, mutations) => {
    expect(await mutated(mutations)).toMatchObject({ status: 200 });
  });
});
