import { expect, inject, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it.each([
  'favourite-colour=red',
  '__proto__=1',
  'constructor=1',
  'feel-right[]=no',
  'feel-right.x=no',
  'toString=1',
  '=1',
  '_Token=1',
])('%s is refused, and the next form is read as ever', async (field) => {
  expect((await person.send(`feel-right=no&${field}`)).status).toBe(400);
  expect((await person.send('feel-right=no')).status).toBe(200);
});
