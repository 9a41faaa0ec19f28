import { expect, inject, it } from 'vitest';
import { type Pair } from '../support/html.ts';
import { expectTurnedBack, problemsOf } from '../support/mended.ts';
import { ownMark, storedWith } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const three: Pair[] = ['support-delays', 'communication', 'transitions'].map((code) => [
  'work-on-first',
  code,
]);

it('a fourth challenge as the one that matters most is turned back', async () => {
  const filledIn: Pair[] = [...three, ['work-on-first_most', 'being-heard']];
  const shown = await person.fillIn(filledIn);
  expectTurnedBack(shown, filledIn);
  expect(problemsOf(shown)).toEqual([
    {
      text: 'Select one of the 3 challenges you chose as the one that matters most',
      control: 'work-on-first_most',
    },
  ]);
});

it('with room left it is added to those chosen', async () => {
  const mark = ownMark();
  const check = await person.fillIn([
    ...three.slice(0, 2),
    ['work-on-first_most', 'being-heard'],
    ['missed', mark],
  ]);
  await person.press(check);
  const [row] = await storedWith(mark);
  expect(row!.answers['work-on-first']).toEqual({
    chosen: ['support-delays', 'communication', 'being-heard'],
    most: 'being-heard',
  });
});
