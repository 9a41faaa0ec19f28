import { describe, expect, it } from 'vitest';
import {
  acted,
  draft,
  ids,
  is,
  published,
  version,
  was,
  type Action,
  type Documents,
} from '../support/lake-actions.ts';
import { book } from '../support/lake-shelf.ts';

const edit = { does: 'edit', ...ids, patch: { set: { title: 'New' } } };
const guard = { unset: ['_empty_action_guard_pseudo_field_'] };

describe('an action', () => {
  it.each<[string, Documents, Action[], unknown[]]>([
    ['create', [], [{ does: 'create', publishedId: 'a', attributes: draft }], [is(draft)]],
    [
      'create, where one is there already and that is all right',
      [draft],
      [{ does: 'create', publishedId: 'a', attributes: book('drafts.a'), ifExists: 'ignore' }],
      [was(draft)],
    ],
    [
      'create and edit, as the Studio begins a document',
      [],
      [{ does: 'create', publishedId: 'a', attributes: draft, ifExists: 'fail' }, edit],
      [is({ ...draft, title: 'New' })],
    ],
    ['edit of a draft', [draft], [edit], [is({ ...draft, title: 'New' })]],
    [
      'edit of what is published makes a draft',
      [published],
      [edit],
      [was(published), is({ ...draft, title: 'New' })],
    ],
    [
      'edit of a version',
      [published, version],
      [{ ...edit, draftId: 'versions.r.a' }],
      [was(published), is({ ...version, title: 'New' })],
    ],
    ['edit of nothing is a revision too', [draft], [{ ...edit, patch: guard }], [is(draft)]],
    ['publish', [draft], [{ does: 'publish', ...ids }], [is({ ...draft, _id: 'a' })]],
    [
      'publish over what is published',
      [published, draft],
      [{ does: 'publish', ...ids, ifPublishedRevisionId: 'shelved', ifDraftRevisionId: 'shelved' }],
      [is({ ...draft, _id: 'a' })],
    ],
    [
      'publish of a version leaves the draft',
      [draft, { ...version, _system: { delete: false } }],
      [{ does: 'publish', publishedId: 'a', draftId: 'versions.r.a' }],
      [is({ ...version, _id: 'a' }), was(draft)],
    ],
    [
      'unpublish',
      [published],
      [{ does: 'unpublish', ...ids }],
      [is({ ...published, _id: 'drafts.a' })],
    ],
    [
      'unpublish keeps a newer draft',
      [published, draft],
      [{ does: 'unpublish', ...ids }],
      [was(draft)],
    ],
    ['discard', [published, draft], [{ does: 'discard', draftId: 'drafts.a' }], [was(published)]],
    ['delete', [published], [{ does: 'delete', publishedId: 'a' }], []],
    [
      'delete with a draft and a version',
      [published, draft, version],
      [{ does: 'delete', publishedId: 'a', includeDrafts: ['drafts.a', 'versions.r.a'] }],
      [],
    ],
    [
      'replaceDraft',
      [draft],
      [{ does: 'replaceDraft', publishedId: 'a', attributes: book('drafts.a') }],
      [is(book('drafts.a'))],
    ],
    [
      'version.create',
      [published],
      [{ does: 'version.create', publishedId: 'a', document: version }],
      [was(published), is(version)],
    ],
    [
      'version.create from what is published',
      [published],
      [
        {
          does: 'version.create',
          publishedId: 'a',
          baseId: 'a',
          versionId: 'versions.r.a',
          ifBaseRevisionId: 'shelved',
        },
      ],
      [was(published), is({ ...published, _id: 'versions.r.a' })],
    ],
    [
      'version.discard of a draft, as the Studio discards',
      [published, draft],
      [{ does: 'version.discard', versionId: 'drafts.a' }],
      [was(published)],
    ],
    [
      'version.replace',
      [version],
      [{ does: 'version.replace', document: book('versions.r.a') }],
      [is(book('versions.r.a'))],
    ],
    [
      'version.unpublish',
      [published],
      [{ does: 'version.unpublish', publishedId: 'a', versionId: 'versions.r.a' }],
      [was(published), is({ ...published, _id: 'versions.r.a', _system: { delete: true } })],
    ],
  ])('%s', async (_what, before, actions, after) => {
    const answered = await acted(before, actions);
    expect(answered).toMatchObject({ status: 200, body: { transactionId: 'next' } });
    expect(answered.documents).toEqual(after);
  });

  it('gives keys to objects in arrays', async () => {
    const set = { parts: [{ n: 1 }] };
    const { documents } = await acted([draft], [{ ...edit, patch: { set } }]);
    expect(documents).toMatchObject([{ parts: [{ n: 1, _key: expect.any(String) }] }]);
  });

  it('makes strong, in what is published, what was weak only while it was a draft', async () => {
    const reference = { _ref: 'b', _weak: true, _strengthenOnPublish: { type: 'book' } };
    const before = [
      book('b'),
      book('drafts.a', { sequel: reference, other: { _ref: 'c', _weak: true } }),
    ];
    const { documents } = await acted(before, [{ does: 'publish', ...ids }]);
    expect(documents[0]).toEqual(
      is(book('a', { sequel: { _ref: 'b' }, other: { _ref: 'c', _weak: true } })),
    );
  });

  it('writes nothing on a dry run, and says what it would have said', async () => {
    const answered = await acted([draft], [{ does: 'publish', ...ids }], { dryRun: true });
    expect(answered).toMatchObject({ status: 200, documents: [was(draft)] });
  });
});
