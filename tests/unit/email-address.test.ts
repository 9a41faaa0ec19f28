import { expect, it } from 'vitest';
import { isOneClick } from '../../netlify/emails/one-click.ts';
import { MAX_ADDRESS, normalAddress, readAddress } from '../../src/domain/email-address.ts';
import { peopleText, roundedPeople } from '../../src/domain/mailing.ts';

const longest = `${'a'.repeat(64)}@${'b'.repeat(62)}.${'c'.repeat(61)}.${'d'.repeat(61)}.uk`;

it.each([
  'reader@example.com',
  'first.last+news@mail.example.co.uk',
  "o'neill@example.org",
  'lesen@beispiel.münchen.de',
  longest,
])('readAddress() takes %s', (typed) => {
  expect(readAddress(` ${typed}\n`)).toBe(typed);
});

it.each([
  ...['', 'reader', 'reader@', '@example.com', 'reader@example', 'a@b@example.com'],
  ...['two readers@example.com', 'a@example.com,b@example.com', 'A Reader <a@example.com>'],
  ...[
    'a@example.com\r\nBcc: b@example.com',
    '.a@example.com',
    'a.@example.com',
    'a..b@example.com',
  ],
  ...['a@example..com', 'a@example.c', `${'a'.repeat(65)}@example.com`, longest.replace('@', '@b')],
])('readAddress() does not take “%s”', (typed) => {
  expect(readAddress(typed)).toBeUndefined();
});

it('the longest address has 254 characters', () => {
  expect(longest.length).toBe(MAX_ADDRESS);
});

it('an address is the same in capitals', () => {
  expect(normalAddress('Reader@Example.COM')).toBe(normalAddress('reader@example.com'));
});

const posted = (body: BodyInit) =>
  isOneClick(new Request('https://example.com/stop', { method: 'POST', body }));
const form = (value: string) => {
  const body = new FormData();
  body.set('List-Unsubscribe', value);
  return body;
};

it('isOneClick() takes both kinds of form of RFC 8058, and nothing else', async () => {
  expect(await posted(new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }))).toBe(true);
  expect(await posted(form('One-Click'))).toBe(true);
  expect(await posted(form('Two-Clicks'))).toBe(false);
  expect(await posted('List-Unsubscribe=One-Click')).toBe(false); // as plain text
  expect(await posted(new URLSearchParams({}))).toBe(false);
  expect(await posted(new URLSearchParams({ 'List-Unsubscribe': 'x'.repeat(5_000) }))).toBe(false);
  expect(await isOneClick(new Request('https://example.com/stop'))).toBe(false);
});

it.each([
  [0, 'nobody'],
  [1, 'fewer than 8'],
  [7, 'fewer than 8'],
  [8, 'about 10'],
  [12, 'about 10'],
  [13, 'about 15'],
  [1_002, 'about 1000'],
])('of %i people the Studio says “%s”', (count, text) => {
  expect(peopleText(roundedPeople(count))).toBe(text);
});
