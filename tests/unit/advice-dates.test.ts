import { describe, expect, it } from 'vitest';
import { adviseOnDates, type FieldDates } from '../../src/domain/advice/dates.ts';
import { proseDates } from '../../src/domain/advice/prose-dates.ts';

const fields: FieldDates = {
  opens: '2025-07-21',
  closes: '2025-08-08',
  deadline: '11:59pm on Friday 8 August 2025',
  others: ['2026-01-01'],
};

const said = (text: string, path = 'ask', dates = fields) =>
  adviseOnDates([{ path: [path, { _key: 'a' }], text }], dates).map(({ message }) => message);

it.each([
  'Answer by 8 August 2025.',
  'It opens on 21/7/25.',
  'The strategy will launch on 1 January 2026.',
  'The strategy will launch in January 2026.',
  'A strategy for 2026 and beyond, over the next 5 years.',
  'Open 24/7, 9.30 to 5.30, on 01632 960 123, for £3.5.25',
  'Version 1.2.3 of chapter 4-5-6-7',
  'Question 8 may be skipped; 3 march together.',
  'Half of it is 1/2, and a ratio of 10/12/1000 is none.',
])('adviseOnDates() has nothing against “%s”', (text) => {
  expect(said(text)).toEqual([]);
});

it('adviseOnDates() says what to do about a date that no field has', () => {
  expect(said('Please complete by the 9th August 2025.')).toEqual([
    '“9th August 2025” is none of the dates under Dates. This consultation closes at 11:59pm on ' +
      'Friday 8 August 2025. Take it out, for the page shows its dates by itself, or put it right.',
  ]);
});

it.each([
  ['another day', 'by midnight on Friday 15th August', 'is none of the dates'],
  ['last year’s deadline', 'by 8 August 2024', 'is none of the dates'],
  ['figures', 'by 9/8/25', 'is none of the dates'],
  ['a wrong weekday', 'Thursday 8 August 2025', 'wrong day of the week: it is Friday 8 August'],
  ['a wrong weekday without a year', 'Thursday 8th August', 'wrong day of the week: it is Friday'],
  ['no year', 'by the 8th August', 'has no year'],
  ['a day that is not there', 'by 31 June 2025', 'there is no such day'],
  ['a day that only leap years have', 'by 29 February 2025', 'there is no such day'],
])('adviseOnDates() points at %s: “%s”', (_what, text, expected) => {
  expect(said(text)).toEqual([expect.stringContaining(expected)]);
});

it('adviseOnDates() names the field, and every date in it', () => {
  const path = ['ask', { _key: 'b2' }];
  const advice = adviseOnDates([{ path, text: 'From 1 May 2025 to 2 May 2025.' }], fields);
  expect(advice.map((each) => each.path)).toEqual([path, path]);
});

describe('a date in words is expected', () => {
  it.each([
    ['heard', 'We met on 20 July 2025.', 0],
    ['heard', 'We meet on 22 July 2025.', 1],
    ['background', 'Agreed on 3 March 2024.', 0],
    ['privacy', 'We delete them by 31 January 2027.', 0],
    ['privacy', 'We delete them by 7 August 2025.', 1],
    ['outcome', 'We will start on 1 March 2026.', 0],
    ['ask', 'We met on 20 July 2025.', 1],
    ['ask', 'We delete them by 31 January 2027.', 1],
  ])('or not, in “%s”: %s', (path, text, problems) => {
    expect(said(text, path)).toHaveLength(problems);
  });
});

it('adviseOnDates() finds a date strange before any field has one', () => {
  expect(said('by 8 August 2025', 'ask', { others: [] })).toEqual([
    '“8 August 2025” is none of the dates under Dates. Take it out, for the page shows its dates by itself, or put it right.',
  ]);
});

it('proseDates() keeps the words as they were written', () => {
  expect(proseDates('By Friday 8th of August, please').map(({ text }) => text)).toEqual([
    'Friday 8th of August',
  ]);
});
