import { expect, inject, it } from 'vitest';
import { mainOf, plainText } from '../support/html.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it.each([
  ['percent-encoded in an answer', 'missed=a%00b'],
  ['raw in an answer', 'missed=a\0b'],
  ['in the name of a field', 'mis%00sed=a'],
  ['beside an option', 'feel-right=no%00'],
])('a NUL %s is refused kindly', async (_where, body) => {
  const shown = await person.send(body);
  expect(shown.status).toBe(400);
  expect(plainText(mainOf(shown.html))).toContain('a character in it that cannot be kept');
});
