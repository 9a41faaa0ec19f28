import { describe, expect, it } from 'vitest';
import { personalData } from '../../../src/analysis/words/personal-data.ts';

const found = (text: string): string[] =>
  personalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

// 943 476 5919 is the NHS Data Dictionary’s own example.
describe('personalData() finds an NHS number', () => {
  it.each(['943 476 5919', '943-476-5919', '9434765919', '943 4765919', '943.476.5919'])(
    'written %s',
    (number) => {
      expect(found(`It is ${number}.`)).toEqual([`nhs-number: ${number}`]);
    },
  );

  it.each([
    ['with another check digit', '943 476 5918'],
    ['of nine digits', '943 476 591'],
    ['of eleven digits', '943 476 59190'],
    ['with more between its parts', '943 - 476 - 5919'],
  ])('and none %s', (_what, number) => {
    expect(found(`It is ${number}.`)).toEqual([]);
  });

  it('and none where the check digit would be 10, whatever it ends in', () => {
    for (let last = 0; last < 10; last += 1) expect(found(`100 000 001${last}`)).toEqual([]);
  });

  it.each([
    ['11, written 0', '000 000 0000'],
    ['one', '401 023 2137'],
  ])('with a check digit of %s', (_what, number) => {
    expect(found(number)).toEqual([`nhs-number: ${number}`]);
  });
});

describe('personalData() finds a National Insurance number', () => {
  it.each(['AB123456C', 'ab 12 34 56 c', 'AB-12-34-56-C', 'JG103759A', 'OA123456D'])(
    'written %s',
    (number) => {
      expect(found(`NI ${number}, please`)).toEqual([`national-insurance-number: ${number}`]);
    },
  );

  it.each([
    ['with a first letter that none has', 'QQ123456C'],
    ['with a second letter that none has', 'AO123456C'],
    ['with a prefix that is not given', 'GB123456A'],
    ['with another prefix that is not given', 'zz123456a'],
    ['with a suffix after D', 'AB123456E'],
    ['of five digits', 'AB12345C'],
    ['of seven digits', 'AB1234567C'],
    ['inside a word', 'XAB123456C'],
    ['before a word', 'AB123456Cat'],
  ])('and none %s', (_what, number) => {
    expect(found(`NI ${number}`)).toEqual([]);
  });
});

describe('personalData() finds a postcode', () => {
  it.each([
    'ST16 2LH',
    'st162lh',
    'M1 1AA',
    'B33 8TH',
    'CR2 6XH',
    'DN55 1PT',
    'W1A 0AX',
    'EC1A 1BB',
    'st16-2lh',
  ])('written %s', (postcode) => {
    expect(found(`at ${postcode}.`)).toEqual([`postcode: ${postcode}`]);
  });

  it.each([
    ['of an area that is none', 'NF1 1AA'],
    ['of Gibraltar', 'GX11 1AA'],
    ['with a letter that none has at its end', 'ST16 2LC'],
    ['with a letter that none has in the third place', 'W1V 0AX'],
    ['with a letter that none has in the fourth place', 'EC1C 1BB'],
    ['of three digits', 'ST163 2LH'],
    ['inside a word', 'XST16 2LH'],
    ['before a word', 'ST16 2LHs'],
  ])('and none %s', (_what, postcode) => {
    expect(found(`at ${postcode}.`)).toEqual([]);
  });
});

// 07700 900xxx and 01632 960xxx are Ofcom’s numbers for drama.
describe('personalData() finds a telephone number', () => {
  it.each([
    '07700 900123',
    '07700-900-123',
    '07700900123',
    '(01632) 960123',
    '01632 96 01 23',
    '016977 2345',
    '020 7946 0018',
    '+44 7700 900123',
    '+44 (0)1632 960123',
    '+44(0) 1632 960123',
    '0044 7700 900123',
    '+353 20 912 3456',
    '00353 20 912 3456',
  ])('written %s', (number) => {
    expect(found(`ring ${number}, after 6`)).toEqual([`phone: ${number}`]);
  });

  it.each([
    ['of eight digits after the 0', '01632 9601'],
    ['of eleven digits after the 0', '01632 9601234'],
    ['that begins with 04', '04632 960123'],
    ['that begins with 06', '06632 960123'],
    ['of seven digits abroad', '+35 31234'],
    ['for everybody', '999 or 111'],
    ['that is a sum of money', '£10,000,000'],
  ])('and none %s', (_what, number) => {
    expect(found(`ring ${number}`)).toEqual([]);
  });

  it('of two that stand together as two', () => {
    expect(found('07700 900123 01632 960123')).toEqual([
      'phone: 07700 900123',
      'phone: 01632 960123',
    ]);
  });
});

describe('personalData() finds an e-mail address', () => {
  it.each([
    'jo@example.org',
    'jo.bloggs+x@mail.example.co.uk',
    "o'neil_1@example.org",
    'zoë@müller.example',
  ])('written %s', (email) => {
    expect(found(`(${email}).`)).toEqual([`email: ${email}`]);
  });

  it.each([
    ['without a dot', 'jo@example'],
    ['without a name', '@example.org'],
    ['without a host', 'jo@ example.org'],
    ['that ends in one letter', 'jo@example.o'],
    ['that ends in a number', 'jo@10.0.0.1'],
    ['with two dots', 'jo@example..org'],
  ])('and none %s', (_what, email) => {
    expect(found(`at ${email}`)).toEqual([]);
  });

  it('of three names with two @ as one', () => {
    expect(found('jo@example.org@example.com')).toEqual(['email: jo@example.org@example.com']);
  });
});
