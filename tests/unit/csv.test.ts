import { describe, expect, it } from 'vitest';
import { csvOf, csvRow, readBack } from '../../src/domain/sheet/csv.ts';

it('csvOf() begins as UTF-8, puts text in quotes and numbers not, and ends each row', () => {
  const rows = [
    ['Area', 'People'],
    ['North, “old” and "new"', -2.5],
    ['', undefined],
  ];
  expect(csvOf(rows)).toBe('\ufeff"Area","People"\r\n"North, “old” and ""new""",-2.5\r\n"",\r\n');
});

describe('csvRow() guards with an apostrophe', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@a',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\ta',
    '\ra',
    '\na',
    '\0a',
    '-',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    '\u200b@a',
    '\u0001\u202e=1',
    "'=1",
    "''\t",
  ])('%j', (text) => {
    expect(csvRow([text])).toBe(`"'${text}"\r\n`);
    expect(readBack(`'${text}`)).toBe(text);
  });
});

describe('csvRow() leaves as it is', () => {
  it.each([
    'a=1',
    '1-2',
    "'tis",
    "'",
    "''",
    ' a',
    '(=1)',
    '’=1',
    '−1',
    '007',
    "a'=",
    '%',
    '',
    '£5',
  ])('%j', (text) => {
    expect(csvRow([text])).toBe(`"${text}"\r\n`);
    expect(readBack(text)).toBe(text);
  });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])(
  'csvRow() refuses %s, which is no number',
  (value) => {
    expect(() => csvRow([value])).toThrow(`Cannot write ${value} into a sheet`);
  },
);
