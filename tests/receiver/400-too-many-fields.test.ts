import { expect, inject, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it('thousands of fields are refused without being read', async () => {
  expect((await person.send('feel-right=no&' + 'a=&'.repeat(20_000))).status).toBe(400);
});
