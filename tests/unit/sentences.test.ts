import { expect, it } from 'vitest';
import { figureSentence, updatedText, withDeadline } from '../../src/components/sentences.ts';
import { phoneHref, unbroken } from '../../src/form/phone.ts';
import { shareLinks } from '../../src/components/share-links.ts';

const heard = (figure: Parameters<typeof figureSentence>[0]['figure']) => ({
  before: [],
  after: [],
  figure,
});

it.each([
  [
    'More than 950 people shared experiences, thoughts and ideas.',
    {
      qualifier: 'More than',
      number: 950,
      who: 'people',
      did: 'shared experiences, thoughts and ideas',
    },
  ],
  ['1,250 parents wrote to us.', { number: 1250, who: 'parents', did: 'wrote to us' }],
])('figureSentence() composes “%s”', (sentence, figure) => {
  expect(figureSentence(heard(figure))).toBe(sentence);
});

it('updatedText() is a date and a time in London', () => {
  expect(updatedText(new Date('2025-07-21T13:42:00Z'))).toBe('21 July 2025, 2:42pm');
});

it('a telephone number is dialled as digits, and shown on one line', () => {
  expect(phoneHref('+44 (0)1632 960 001')).toBe('tel:+441632960001');
  expect(unbroken('01632 960 001')).toBe('01632\u00a0960\u00a0001');
});

it('withDeadline() says by when, as every page does', () => {
  expect(withDeadline('Have your say.', new Date('2025-08-08T23:00:00Z'))).toBe(
    'Have your say. Closing date: 11:59pm on Friday 8 August 2025',
  );
});

it('shareLinks() carries address, title and text whole, whatever is in them', () => {
  const page = {
    url: 'https://example.gov.uk/a/?b=1&c=2#d',
    title: 'Schools & “us” + you?',
    text: 'Schools & “us” + you? Closing date: 5pm',
  };
  const values = shareLinks(page).flatMap(({ href }) => [...new URL(href).searchParams.values()]);
  const { url, title, text } = page;
  const message = `${text}\r\n\r\n${url}`;
  expect(values).toEqual([url, text, url, url, message, title, message]);
});

it('shareLinks() have names of their own', () => {
  const names = shareLinks({ url: 'https://a/', title: 'a', text: 'a' }).map(
    ({ where, name }) => `${where} ${name}`,
  );
  expect(names).toEqual(['on Facebook', 'on X', 'on LinkedIn', 'by WhatsApp', 'by Email']);
});
