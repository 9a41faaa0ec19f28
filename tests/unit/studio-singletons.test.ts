import { expect, it } from 'vitest';
import { asNew } from '../../studio/actions/copy-consultation.ts';
import { schemaTypes } from '../../studio/schemas/schema-types.ts';
import { forTheOnlyOne, offered, removalAlone } from '../../studio/structure/singletons.ts';

it('offered() are all kinds of document but those made elsewhere', () => {
  const templates = schemaTypes
    .filter(({ type }) => type === 'document')
    .map(({ name }) => ({ schemaType: name }));
  expect(offered(templates).map(({ schemaType }) => schemaType)).toEqual([
    'audienceVersion',
    'consultation',
    'organisation',
    'page',
    'update',
  ]);
});

it('forTheOnlyOne() leaves nothing that would double it or take it away', () => {
  const all = [
    ...(['publish', 'discardChanges', 'restore', 'discardVersion'] as const),
    ...(['duplicate', 'unpublish', 'unpublishVersion', 'delete'] as const),
    undefined,
  ].map((action) => ({ ...(action && { action }) }));
  expect(forTheOnlyOne(all)).toEqual([
    { action: 'publish' },
    { action: 'discardChanges' },
    { action: 'restore' },
    { action: 'discardVersion' },
    {},
  ]);
});

it('removalAlone() leaves what takes something away, and nothing else', () => {
  const all = (['publish', 'duplicate', 'unpublish', 'delete', undefined] as const).map(
    (action) => ({
      ...(action && { action }),
    }),
  );
  expect(removalAlone(all)).toEqual([{ action: 'unpublish' }, { action: 'delete' }]);
});

it('asNew() keeps the id that the Studio gives a copy', () => {
  const given = { _id: 'drafts.new', _type: 'consultation', opensOn: '2025-07-21' };
  expect(asNew(given)).toEqual({ _id: 'drafts.new', _type: 'consultation' });
});
