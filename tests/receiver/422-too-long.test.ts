import { expect, inject, it } from 'vitest';
import { expectTurnedBack, problemsOf } from '../support/mended.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it.each([
  ['letters', 'x'],
  ['emoji of two units each', '🙂'],
  ['line breaks, which travel as two characters', '\n'],
])('5,000 %s are taken and 5,001 are turned back', async (_what, character) => {
  const full = `a${character.repeat(4998)}z`;
  expect((await person.fillIn([['missed', full]])).status).toBe(200);

  const over = `a${character.repeat(4999)}z`;
  const shown = await person.fillIn([['missed', over]]);
  expectTurnedBack(shown, [['missed', over]]);
  expect(problemsOf(shown)[0]).toMatchObject({
    text: expect.stringContaining(
      'must be 5,000 characters or fewer. You have 1 character too many',
    ),
    control: 'missed',
  });
});
