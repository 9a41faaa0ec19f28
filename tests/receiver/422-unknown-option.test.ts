import { expect, inject, it } from 'vitest';
import { expectTurnedBack, problemsOf } from '../support/mended.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it.each(['feel-right', 'work-on-first', 'work-on-first_most', 'answering-as'])(
  'an answer to %s that was never offered is turned back, the others are kept',
  async (field) => {
    const shown = await person.fillIn([
      [field, 'made-up'],
      ['missed', 'kept'],
    ]);
    expectTurnedBack(shown, [['missed', 'kept']]);
    expect(problemsOf(shown).map(({ control }) => control)).toEqual([field]);
    expect(problemsOf(shown)[0]!.text).toMatch(/^Select /);
  },
);
