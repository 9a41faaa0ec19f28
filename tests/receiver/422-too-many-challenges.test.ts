import { expect, inject, it } from 'vitest';
import type { Pair } from '../support/html.ts';
import { expectTurnedBack, problemsOf } from '../support/mended.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const chosen = (...codes: string[]): Pair[] => codes.map((code) => ['work-on-first', code]);
const rest: Pair[] = [
  ['feel-right', 'some'],
  ['missed', 'two\nlines'],
  ['answering-as', 'professional'],
];

it.each([
  ['four challenges', chosen('support-delays', 'communication', 'transitions', 'being-heard')],
  ['a challenge and “None of these”', chosen('support-delays', 'none-of-these')],
  ['a challenge and “I am not sure”', chosen('support-delays', 'not-sure')],
  ['“None of these” and “I am not sure”', chosen('none-of-these', 'not-sure')],
])('%s are turned back, with everything kept', async (_what, picks) => {
  const shown = await person.fillIn([...rest, ...picks]);
  expectTurnedBack(shown, [...rest, ...picks]);
  expect(problemsOf(shown)).toEqual([
    {
      text: 'Select up to 3 challenges, or select only “None of these” or “I am not sure”',
      control: 'work-on-first',
    },
  ]);
});

it('three are taken', async () => {
  const shown = await person.fillIn(chosen('support-delays', 'communication', 'transitions'));
  expect(shown.status).toBe(200);
});
