import { describe, expect, it } from 'vitest';
import { boundariesOf } from '../../src/domain/boundaries.ts';
import { copyOf } from '../../src/domain/copy.ts';
import { kindText } from '../../src/domain/documents.ts';
import { eventSpans, latestFirst, soonestFirst, whenText } from '../../src/domain/events.ts';
import { sizeText } from '../../src/domain/file-size.ts';
import { isOfPdf } from '../../src/domain/web-address.ts';
import { event, faq, page, pdf, video } from '../fixtures/information.ts';
import { consultationWith, original } from '../support/shipped.ts';
import { draftWith, errorsOf } from '../support/studio-validation.ts';

const all = { documents: [pdf, page], video, events: [event], faqs: [faq] };

it('a consultation has documents, a video, events and answers as they were written', async () => {
  expect(await consultationWith(all)).toMatchObject({
    documents: [
      { title: 'The strategy as it is now', format: 'pdf', bytes: 2_100_000 },
      { title: 'The evidence', format: 'web-page' },
    ],
    video: { title: 'Why we are asking, 3 minutes', captions: true },
    events: [
      {
        code: 'drop-in',
        startsAt: new Date('2025-08-02T09:00:00Z'), // London is an hour ahead
        endsAt: new Date('2025-08-02T11:00:00Z'),
      },
    ],
    faqs: [{ code: 'plan', question: 'Will my plan change?' }],
  });
});

it('the Studio has nothing against them', async () => {
  expect(await errorsOf(draftWith(all))).toEqual([]);
});

it('a consultation without any has none', async () => {
  const { documents, events, faqs, video: none } = await consultationWith({});
  expect([documents, events, faqs, none]).toEqual([[], [], [], undefined]);
});

it('a video whose fields are empty is none', async () => {
  const opened = await consultationWith({ video: { _type: 'video', captions: false } });
  expect(opened.video).toBeUndefined();
});

it.each([
  [0, '1 KB'],
  [1, '1 KB'],
  [1_499, '1 KB'],
  [340_000, '340 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [2_100_000, '2.1 MB'],
])('sizeText(%i) is %s', (bytes, expected) => {
  expect(sizeText(bytes)).toBe(expected);
});

it('kindText() says what a file is and how large, and of a page only what it is', () => {
  expect(kindText({ format: 'pdf', bytes: 2_100_000 })).toBe('PDF, 2.1 MB');
  expect(kindText({ format: 'web-page' })).toBe('Web page');
});

it.each([
  ['/a.pdf', true],
  ['https://example.gov.uk/A.PDF?v=2#page=3', true],
  ['https://example.gov.uk/a.pdf/', false],
  ['/read?file=a.pdf', false],
])('isOfPdf(%s) is %s', (address, expected) => {
  expect(isOfPdf(address)).toBe(expected);
});

const held = (startsAt: string, endsAt: string, code = 'a') => ({
  ...{ code, title: code, place: 'Online', access: 'Captions.' },
  ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
});

it.each([
  [
    'in summer',
    '2025-08-02T09:00:00Z',
    '2025-08-02T11:00:00Z',
    '10am on Saturday 2 August 2025 to midday',
  ],
  [
    'over midnight',
    '2025-12-01T23:00:00Z',
    '2025-12-02T00:30:00Z',
    '11pm on Monday 1 December 2025 to 12:30am on Tuesday 2 December 2025',
  ],
])('whenText() says when an event is, %s', (_when, from, to, expected) => {
  expect(whenText(held(from, to))).toBe(expected);
});

describe('of several events', () => {
  const [first, second] = [
    held('2025-08-02T09:00:00Z', '2025-08-02T11:00:00Z', 'first'),
    held('2025-08-03T09:00:00Z', '2025-08-03T11:00:00Z', 'second'),
  ];
  it('some are ahead until the last is over, and some are past from the end of the first', () => {
    expect(eventSpans([second, first])).toEqual({
      ahead: { until: second.endsAt },
      past: { from: first.endsAt },
    });
  });

  it('those to come are listed by the soonest, and those that were by the latest', () => {
    expect(soonestFirst([second, first])).toEqual([first, second]);
    expect(latestFirst([first, second])).toEqual([second, first]);
  });
});

it('a page changes by itself when an event is over', async () => {
  const consultation = await consultationWith({ events: [event] });
  expect(boundariesOf(consultation)).toContainEqual(new Date('2025-08-02T11:00:00Z'));
});

it('a copy has the answers under codes of its own, and no events', () => {
  const copy = copyOf({ ...original, events: [event], faqs: [faq], documents: [page] });
  expect(copy).not.toHaveProperty('events');
  expect(copy['faqs']).toMatchObject([{ question: faq.question, code: 'will-plan-change' }]);
  expect(copy['documents']).toEqual([page]);
});
