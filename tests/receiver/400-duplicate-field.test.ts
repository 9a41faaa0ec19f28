import { expect, inject, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it.each([
  'feel-right=no&feel-right=some',
  'feel-right=no&feel-right=no',
  'missed=a&missed=b',
  'work-on-first=transitions&work-on-first=transitions',
  'work-on-first_most=transitions&work-on-first_most=being-heard',
  'feel-right=no&_token=a&_token=b',
])('%s is refused', async (body) => {
  expect((await person.send(body)).status).toBe(400);
});

it('several ticks in one list are several answers, not a duplicate', async () => {
  const body = 'work-on-first=transitions&work-on-first=being-heard';
  expect((await person.send(body)).status).toBe(200);
});
