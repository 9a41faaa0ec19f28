import { describe, expect, it } from 'vitest';
import { block, event, faq, page, pdf, video } from '../fixtures/information.ts';
import { problemWith } from '../support/shipped.ts';
import { draftWith, errorsOf } from '../support/studio-validation.ts';

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
