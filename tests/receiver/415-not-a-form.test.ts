import { expect, inject, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const as = (type: string) => person.send('feel-right=no', { headers: { 'content-type': type } });

it.each([
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded; charset=iso-8859-1',
  'application/x-www-form-urlencodedish',
])('%s is not read', async (type) => {
  expect((await as(type)).status).toBe(415);
});

it.each([
  'application/x-www-form-urlencoded',
  'Application/X-WWW-Form-URLEncoded;charset=UTF-8',
  'application/x-www-form-urlencoded; charset="utf-8"',
])('%s is', async (type) => {
  expect((await as(type)).status).toBe(200);
});
