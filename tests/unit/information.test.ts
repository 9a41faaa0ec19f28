import { describe, expect, it } from 'vitest';
import { boundariesOf } from '../../src/domain/boundaries.ts';
import { copyOf } from '../../src/domain/copy.ts';
import { kindText, sizeText } from '../../src/domain/documents.ts';
import { eventSpans, latestFirst, soonestFirst, whenText } from '../../src/domain/events.ts';
import { isOfPdf } from '../../src/domain/web-address.ts';
import { block, event, faq, page, pdf, video } from '../fixtures/information.ts';
import { consultationWith, original, problemWith } from '../support/shipped.ts';
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

const without = (thing: object, field: string) => ({ ...thing, [field]: undefined });

/** What the build says, and where the Studio says it. */
const wrong: [string, object, string, string][] = [
  [
    'a PDF without a web page',
    { documents: [without(pdf, 'webPage')] },
    'documents[0].webPage: Give the address of the same as a web page',
    'documents[pdf].webPage',
  ],
  [
    'a PDF whose web page is the PDF',
    { documents: [{ ...pdf, webPage: pdf.href }] },
    'documents[0].webPage: This is the file again',
    'documents[pdf].webPage',
  ],
  [
    'a PDF whose web page is another PDF',
    { documents: [{ ...pdf, webPage: 'https://example.gov.uk/again.PDF?2' }] },
    'documents[0].webPage: This is the file again',
    'documents[pdf].webPage',
  ],
  [
    'a PDF that is said to be a web page',
    { documents: [{ ...page, href: '/evidence.pdf' }] },
    'documents[0].format: The address is of a PDF',
    'documents[page].format',
  ],
  [
    'a file of no size',
    { documents: [without(pdf, 'kilobytes')] },
    'documents[0].kilobytes: Say how large the file is',
    'documents[pdf].kilobytes',
  ],
  [
    'a document of no kind',
    { documents: [without(page, 'format')] },
    'documents[0].format: Say what it is',
    'documents[page].format',
  ],
  [
    'a document at an address that could run',
    { documents: [{ ...page, href: 'javascript:alert(1)' }] },
    'documents[0].href: An address starts with https://',
    'documents[page].href',
  ],
  [
    'a document on another site, written as on this one',
    { documents: [{ ...page, href: '//example.com/' }] },
    'documents[0].href: An address starts with https://',
    'documents[page].href',
  ],
  [
    'a video without captions',
    { video: { ...video, captions: false } },
    'video.captions: Link to a video only once it has captions',
    'video.captions',
  ],
  [
    'a video of which nothing is said about captions',
    { video: without(video, 'captions') },
    'video.captions: Link to a video only once it has captions',
    'video.captions',
  ],
  [
    'a video without a transcript',
    { video: without(video, 'transcript') },
    'video.transcript is missing',
    'video.transcript',
  ],
  [
    'a video with a transcript of blanks',
    { video: { ...video, transcript: block(' ') } },
    'video.transcript: Write down what is said',
    'video.transcript',
  ],
  [
    'an event on no day',
    { events: [without(event, 'date')] },
    'events[0].date is missing',
    'events[drop-in].date',
  ],
  [
    'an event at no time',
    { events: [without(event, 'starts')] },
    'events[0].starts is missing',
    'events[drop-in].starts',
  ],
  [
    'an event without access information',
    { events: [without(event, 'access')] },
    'events[0].access is missing',
    'events[drop-in].access',
  ],
  [
    'an event that ends as it starts',
    { events: [{ ...event, ends: '10:00' }] },
    'events[0].ends: It ends before it starts: choose a later time',
    'events[drop-in].ends',
  ],
  [
    'an event in the hour that March skips',
    { events: [{ ...event, date: '2025-03-30', starts: '01:30' }] },
    'events[0].starts cannot be used: 01:30 does not exist on 2025-03-30',
    'events[drop-in].starts',
  ],
  [
    'an event in the hour that October has twice',
    { events: [{ ...event, date: '2025-10-26', starts: '00:30', ends: '01:30' }] },
    'events[0].ends cannot be used: 01:30 comes twice on 2025-10-26: choose a time that comes once',
    'events[drop-in].ends',
  ],
  [
    'two events of one code',
    { events: [event, { ...event, _key: 'b' }] },
    'events[1].code: Another event has this code too',
    'events[b].code',
  ],
  [
    'two answers of one code',
    { faqs: [faq, { ...faq, _key: 'b' }] },
    'faqs[1].code: Another question has this code too',
    'faqs[b].code',
  ],
  [
    'an answer of nothing',
    { faqs: [{ ...faq, answer: block(' ') }] },
    'faqs[0].answer: Write the answer',
    'faqs[plan].answer',
  ],
];

describe('the build and the Studio alike refuse', () => {
  it.each(wrong)('%s', async (_what, fields, problem, place) => {
    expect(await problemWith(fields)).toMatch(
      `Cannot read consultation "send-priorities": ${problem}`,
    );
    expect(new Set((await errorsOf(draftWith(fields))).map(({ path }) => path))).toEqual(
      new Set([place]),
    );
  });

  it.each([
    ['an event that lasts a minute', { events: [{ ...event, ends: '10:01' }] }],
    [
      'a Word document without a web page',
      { documents: [{ ...without(pdf, 'webPage'), format: 'word', href: '/a.docx' }] },
    ],
    ['a PDF beside a page of this site', { documents: [{ ...pdf, webPage: '/now/' }] }],
  ])('but not %s', async (_what, fields) => {
    expect(await problemWith(fields)).toBe('no problem');
    expect(await errorsOf(draftWith(fields))).toEqual([]);
  });
});

it.each([
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
  const { title, href } = page;
  expect(kindText({ title, href, format: 'pdf', bytes: 2_100_000 })).toBe('PDF, 2.1 MB');
  expect(kindText({ title, href, format: 'web-page' })).toBe('Web page');
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
