import { describe, expect, it } from 'vitest';
import { personalData } from '../../../src/analysis/words/personal-data.ts';

const found = (text: string): string[] =>
  personalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('personalData() finds what may be a date of birth', () => {
  it.each([
    '12/03/2015',
    '1/3/15',
    '12-03-2015',
    '12.03.2015',
    '12 03 2015',
    '2015-03-12',
    '2015/3/12',
    '12 March 2015',
    '12th of March, 2015',
    '3rd Sept 2015',
    '12-Mar-2015',
    'March 12th, 2015',
    'Mar 12 2015',
    '29/02/2016',
  ])('written %s', (date) => {
    expect(found(`Born ${date}, in Stafford`)).toEqual([`date-of-birth: ${date}`]);
  });

  it.each([
    ['that the calendar does not have', '29/02/2015'],
    ['of a thirteenth month', '12/13/2015'],
    ['of a day 0', '0/3/2015'],
    ['without its year', '12 March'],
    ['without its day', 'March 2015'],
    ['of a word that is no month', '12 Marvellous 2015'],
    ['of a part of a month’s name', '12 Marc 2015'],
    ['in 2200', '12/03/2200'],
    ['with two digits for a year, and dots', '1.2.15'],
    ['with two kinds of mark', '12/03-2015'],
    ['inside a longer number', '112/03/2015'],
    ['before more of it', '12/03/2015/7'],
  ])('and none %s', (_what, date) => {
    expect(found(`Since ${date}.`)).toEqual([]);
  });
});

describe('personalData() finds an address on the web', () => {
  it.each([
    'https://www.facebook.com/jane.smith',
    'http://example.org',
    'www.example.org/a?b=c',
    'facebook.com/jane',
    'HTTPS://EXAMPLE.ORG/x',
  ])('written %s', (url) => {
    expect(found(`See (${url}).`)).toEqual([`url: ${url}`]);
  });

  it.each([
    ['of two words', 'and/or'],
    ['of two short ones', 'e.g./i.e.'],
    ['of names of saints', 'St.Mary/St.John'],
    ['that is a whole site', 'staffordshire.gov.uk'],
    ['of a site and no more', 'staffordshire.gov.uk/'],
    ['without a site', 'https://'],
  ])('and none %s', (_what, text) => {
    expect(found(`See ${text} now`)).toEqual([]);
  });

  it('whole, with what in it looks like something else', () => {
    const url = 'https://example.org/07700900123?d=12/03/2015';
    expect(found(url)).toEqual([`url: ${url}`]);
  });
});

describe('personalData() reads a text as people do:', () => {
  it.each([
    ['wide digits', '９４３ ４７６ ５９１９', 'nhs-number'],
    ['Urdu digits', '۰۷۷۰۰ ۹۰۰۱۲۳', 'phone'],
    ['Bengali digits', '০৭৭০০ ৯০০১২৩', 'phone'],
    ['mathematical digits', '𝟗𝟒𝟑 𝟒𝟕𝟔 𝟓𝟗𝟏𝟗', 'nhs-number'],
    ['spaces that take no room', '943\u200b476\u200d59\ufeff19', 'nhs-number'],
    ['spaces that do not break', '943\u00a0476\u20095919', 'nhs-number'],
    ['dashes', '07700–900—123', 'phone'],
    ['a wide @', 'jo＠example．org', 'email'],
    ['soft hyphens', 'ST\u00ad16 2\u00adLH', 'postcode'],
    ['tabs', '943\t476\t5919', 'nhs-number'],
  ])('%s', (_what, text, kind) => {
    expect(found(`🏳️‍🌈 ﷺ ${text} ½`)).toEqual([`${kind}: ${text}`]);
  });

  it('not over the end of a line', () => {
    expect(found('I am 943\n476 5919 others')).toEqual([]);
  });
});

it.each([
  ['an NHS number where the check digit is right', '016 977 2349', 'nhs-number'],
  ['a telephone number where it is not', '016 977 2348', 'phone'],
  ['a telephone number where its country stands before them', '+44 770 084 1381', 'phone'],
  ['an NHS number where that begins like a country', '001 234 5679', 'nhs-number'],
])('personalData() takes ten digits for %s', (_what, digits, kind) => {
  expect(found(digits)).toEqual([`${kind}: ${digits}`]);
});

it('personalData() finds all there is, in order', () => {
  expect(
    found(
      'Jo (born 12/03/2015, ST16 2LH, 943 476 5919): jo@example.org, 07700 900123, AB123456C, www.jo.org',
    ),
  ).toEqual([
    'date-of-birth: 12/03/2015',
    'postcode: ST16 2LH',
    'nhs-number: 943 476 5919',
    'email: jo@example.org',
    'phone: 07700 900123',
    'national-insurance-number: AB123456C',
    'url: www.jo.org',
  ]);
});

it.each([
  ['nothing', ''],
  ['a comment', 'My son waited 14 months for an assessment in 2023. We asked 3 times, on 4 March.'],
  [
    'numbers',
    'Out of 1,000 families, 45% or 450 said no; 10 to 12 in each of 8 districts. See 2.1, 3-4 and 7/8.',
  ],
  ['a year of school', 'He is 9, in Year 5, with an EHCP since September 2021 (2021-22).'],
])('personalData() finds nothing in %s', (_what, text) => {
  expect(found(text)).toEqual([]);
});
