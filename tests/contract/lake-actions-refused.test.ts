import { expect, it } from 'vitest';
import {
  acted,
  draft,
  ids,
  published,
  version,
  was,
  type Documents,
} from '../support/lake-actions.ts';
import { book, post, shelf } from '../support/lake-shelf.ts';

const exists = 'documentAlreadyExistsError';
const missing = 'documentNotFoundError';
const changed = 'documentRevisionIDDoesNotMatchError';
const dangling = 'documentReferenceDoesNotExistError';
const referenced = 'documentHasExistingReferencesError';
const unfit = 'validationError';

const patch = { set: { title: 'New' } };
const copied = { publishedId: 'a', baseId: 'a', versionId: 'versions.r.a' };

it.each<[string, string, Documents, object, string]>([
  ['create', 'what is there', [draft], { publishedId: 'a', attributes: draft }, exists],
  ['create', 'what is no draft', [], { publishedId: 'a', attributes: published }, unfit],
  ['create', 'the draft of another', [], { publishedId: 'b', attributes: draft }, unfit],
  ['edit', 'nothing', [], { ...ids, patch }, missing],
  [
    'edit',
    'a version that is not there',
    [published],
    { publishedId: 'a', draftId: 'versions.r.a', patch },
    missing,
  ],
  [
    'edit',
    'another revision',
    [draft],
    { ...ids, patch: { ...patch, ifRevisionID: 'x' } },
    changed,
  ],
  ['edit', 'what is published', [published], { publishedId: 'a', draftId: 'a', patch }, unfit],
  ['publish', 'no draft', [published], ids, missing],
  ['publish', 'another draft', [draft], { ...ids, ifDraftRevisionId: 'x' }, changed],
  ['publish', 'over another', [published, draft], { ...ids, ifPublishedRevisionId: 'x' }, changed],
  ['publish', 'over what has gone', [draft], { ...ids, ifPublishedRevisionId: 'x' }, changed],
  ['publish', 'a draft of another', [draft], { ...ids, publishedId: 'b' }, unfit],
  [
    'publish',
    'a reference to nothing',
    [book('drafts.a', { to: { _ref: 'gone' } })],
    ids,
    dangling,
  ],
  ['unpublish', 'what is not published', [draft], ids, missing],
  [
    'unpublish',
    'what another refers to',
    [published, book('b', { to: { _ref: 'a' } })],
    ids,
    referenced,
  ],
  ['discard', 'no draft', [published], { draftId: 'drafts.a' }, missing],
  ['discard', 'what is published', [published], { draftId: 'a' }, unfit],
  ['delete', 'what is not published', [draft], { publishedId: 'a' }, missing],
  ['delete', 'all but a draft', [published, draft], { publishedId: 'a' }, unfit],
  [
    'delete',
    'another’s draft',
    [published, book('drafts.b')],
    { publishedId: 'a', includeDrafts: ['drafts.b'] },
    unfit,
  ],
  [
    'delete',
    'what another refers to',
    [published, book('b', { to: { _ref: 'a' } })],
    { publishedId: 'a' },
    referenced,
  ],
  ['version.create', 'what is there', [version], { publishedId: 'a', document: version }, exists],
  ['version.create', 'a copy of nothing', [], copied, missing],
  [
    'version.create',
    'a copy of another',
    [published],
    { ...copied, ifBaseRevisionId: 'x' },
    changed,
  ],
  ['version.replace', 'nothing', [], { document: version }, missing],
  ['version.replace', 'what is published', [published], { document: published }, unfit],
  [
    'version.unpublish',
    'what is not published',
    [],
    { publishedId: 'a', versionId: 'versions.r.a' },
    missing,
  ],
])(
  'the action “%s” of %s is refused, with the action before it',
  async (does, _what, before, rest, type) => {
    const first = { does: 'create', publishedId: 'z', attributes: book('drafts.z') };
    const { status, body, documents } = await acted(before, [first, { does, ...rest }]);
    expect(body).toMatchObject({ error: { type: 'actionError', items: [{ error: { type } }] } });
    expect(status).toBe(409);
    expect(documents).toEqual(before.map(was));
  },
);

it.each([{}, { actions: [] }, { actions: [{ actionType: 'sanity.action.document.burn' }] }])(
  'the lake cannot read actions like %j',
  async (body) => {
    const { lake } = await shelf();
    expect(await post(lake, 'actions/production', { body })).toMatchObject({
      status: 400,
      body: { error: { type: 'actionError', items: [{ error: { type: 'mutationParseError' } }] } },
    });
  },
);
