import { expect, it } from 'vitest';
import { markOf } from '../../src/content/mark.ts';
import { documentsQuery } from '../../src/content/queries.ts';
import { toSnapshot } from '../../src/content/to-site.ts';
import { changed, found, foundIn, type Document } from '../support/content.ts';
import { seed } from '../support/shipped.ts';

const consultation = 'consultation-send-priorities';
const council = 'organisation-staffordshire-county-council';
const stranger = { _id: 'organisation-elsewhere', _type: 'organisation', _rev: 'first' };

const markFrom = async (documents: Document[]) => toSnapshot(await foundIn(documents)).mark;
const before = await markFrom(seed);

it.each([
  ['a consultation', changed(seed, consultation, { _rev: 'second' })],
  ['an organisation that it names', changed(seed, council, { _rev: 'second' })],
  ['a page', changed(seed, 'page-privacy', { _rev: 'second' })],
  ['the settings', changed(seed, 'settings', { _rev: 'second' })],
])('the mark is another when %s is published again', async (_what, documents) => {
  expect(await markFrom(documents)).not.toBe(before);
});

it('the mark is another when results are published, and when they are published anew', async () => {
  const results = (_rev: string) => [...seed, { _id: 'results', _type: 'publishedResults', _rev }];
  const [first, second] = [await markFrom(results('first')), await markFrom(results('second'))];
  expect(new Set([before, first, second]).size).toBe(3);
});

it('the mark is another when a page is taken down', async () => {
  expect(await markFrom(seed.filter(({ _id }) => _id !== 'page-cookies'))).not.toBe(before);
});

it.each([
  ['nothing happens', seed],
  ['documents come in another order', seed.toReversed()],
  [
    'a consultation is being drafted',
    [...seed, { ...seed[0]!, _id: 'drafts.settings', _rev: 'x' }],
  ],
  ['an organisation that nobody names is published', [...seed, stranger]],
  [
    'somebody is given a link to the preview',
    [...seed, { _id: 'previewLink.a', _type: 'previewLink', _rev: 'x' }],
  ],
])('the mark stays the same when %s', async (_when, documents) => {
  expect(await markFrom(documents)).toBe(before);
});

it('the mark that is asked for between builds is that of a build', async () => {
  expect(markOf(await found(documentsQuery, seed))).toBe(before);
});

it('the mark is of a document’s revision and not of whose it is', () => {
  const [a, b] = [
    { _id: 'a', _rev: '1', madeWith: null },
    { _id: 'b', _rev: '2', madeWith: null },
  ];
  const swapped = [
    { ...a, _rev: '2' },
    { ...b, _rev: '1' },
  ];
  expect(markOf([a, b])).not.toBe(markOf(swapped));
});

it('an organisation that is not there is no part of the mark', () => {
  const a = { _id: 'a', _rev: '1' };
  expect(markOf([{ ...a, madeWith: [null] }])).toBe(markOf([{ ...a, madeWith: null }]));
});
