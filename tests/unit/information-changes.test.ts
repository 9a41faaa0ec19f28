import { describe, expect, it } from 'vitest';
import { meaningChanges } from '../../src/domain/changes/meaning-changes.ts';
import { block, event, faq, page, pdf, upload, video } from '../fixtures/information.ts';
import { original } from '../support/shipped.ts';

const published = {
  ...original,
  documents: [pdf, page, upload],
  video,
  events: [event],
  faqs: [faq],
};

const changesTo = (fields: object): string[] =>
  meaningChanges(published, { ...published, ...fields }).map(
    ({ words, weight }) => `${weight}: ${words}`,
  );

describe('meaningChanges() finds in what people read before they answer', () => {
  it.each([
    [
      'a document that is gone',
      { documents: [page, upload] },
      'structure: The document “The strategy as it is now” is removed',
    ],
    [
      'a document that is new',
      { documents: [pdf, page, upload, { ...page, _key: 'c', title: 'More', href: '/more/' }] },
      'structure: The document “More” is added',
    ],
    [
      'a document at another address',
      { documents: [pdf, { ...page, href: '/other/' }, upload] },
      'structure: The document “The evidence” changes',
    ],
    [
      'a document of another title',
      { documents: [pdf, { ...page, title: 'Evidence' }, upload] },
      'wording: The document “The evidence” changes',
    ],
    [
      'a document in another file',
      { documents: [pdf, page, { ...upload, file: { asset: { _ref: 'file-b-pdf' } } }] },
      'structure: The document “The strategy as it is now” changes',
    ],
    ['no video any more', { video: undefined }, 'structure: The video is removed'],
    [
      'another video',
      { video: { ...video, href: 'https://example.gov.uk/other/' } },
      'structure: The video is another one',
    ],
    [
      'another transcript',
      { video: { ...video, transcript: block('Good day.') } },
      'wording: The video is reworded',
    ],
    ['an event that is called off', { events: [] }, 'structure: The event “Drop-in” is removed'],
    [
      'an event on another day',
      { events: [{ ...event, date: '2025-08-03' }] },
      'structure: The event “Drop-in” changes',
    ],
    [
      'an event at another place',
      { events: [{ ...event, place: 'Online' }] },
      'structure: The event “Drop-in” changes',
    ],
    [
      'what came of an event',
      { events: [{ ...event, outcome: block('Ten came.') }] },
      'wording: The event “Drop-in” changes',
    ],
    [
      'an answer that is new',
      { faqs: [faq, { ...faq, _key: 'b', code: 'when', question: 'When?' }] },
      'structure: The answer to “When?” is added',
    ],
    [
      'an answer in other words',
      { faqs: [{ ...faq, answer: block('Not now.') }] },
      'wording: The answer to “Will my plan change?” changes',
    ],
  ])('%s', (_what, fields, expected) => {
    expect(changesTo(fields)).toEqual([expected]);
  });

  it('nothing where they only stand in another order', () => {
    expect(changesTo({ documents: [page, upload, pdf] })).toEqual([]);
  });
});
