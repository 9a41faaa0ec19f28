import { expect, inject, it } from 'vitest';
import { expectTurnedBack, problemsOf } from '../support/mended.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it('an empty form is turned back kindly, with a link to the first question', async () => {
  const shown = await person.fillIn([]);
  expectTurnedBack(shown, []);
  expect(problemsOf(shown)).toEqual([
    { text: 'Answer at least one question. You can skip the others', control: 'feel-right' },
  ]);
});

it('so is one with nothing but blanks, and a body with nothing in it at all', async () => {
  const blanks = await person.fillIn([['missed', ' \n\t\n ']]);
  expect(problemsOf(blanks)).toHaveLength(1);
  expect((await person.send('')).status).toBe(422);
});

it('any one answer is enough', async () => {
  for (const answer of [
    ['feel-right', 'no'],
    ['work-on-first', 'none-of-these'],
    ['missed', '.'],
    ['answering-as', 'other'],
  ] as [string, string][])
    expect((await person.fillIn([answer])).status).toBe(200);
});
