import { expect, it } from 'vitest';
import { offerChange, offerOf } from '../../src/domain/offer.ts';
import { libraryQuestions } from '../fixtures/questionnaire.ts';

const changed = (change: (q: ReturnType<typeof libraryQuestions>) => void) => {
  const now = libraryQuestions();
  change(now);
  return offerChange(offerOf(libraryQuestions()), now);
};

it('offerChange() sees no change in other words for the same codes, or another order', () => {
  expect(changed(() => undefined)).toBeUndefined();
  expect(
    changed(({ questions }) => {
      questions.reverse();
      for (const each of questions) each.text = 'In other words?';
      for (const each of questions) if (each.kind === 'pick') each.options.reverse();
    }),
  ).toBeUndefined();
});

it('offerChange() names an option that is gone by its code, and a new one by its label', () => {
  expect(
    changed(({ questions }) => {
      const pick = questions.find((each) => each.kind === 'pick')!;
      pick.options = [...pick.options.slice(1), { code: 'parking', label: 'Nowhere to park' }];
    }),
  ).toEqual({ gone: ['opening hours'], added: ['Nowhere to park'] });
});

it('offerChange() sees a question that is gone or new', () => {
  expect(changed(({ questions }) => questions.splice(2, 1))).toEqual({
    gone: ['missed'],
    added: [],
  });
  const now = libraryQuestions();
  const before = { questions: now.questions.slice(1) };
  expect(offerChange(offerOf(before), now)?.added).toContain('Do these challenges feel right?');
});

it.each(['', '~~', '.', 'x'.repeat(9_000), '__proto__.constructor'])(
  'offerChange() takes %j for another offer, not for a fault',
  (text) => {
    expect(offerChange(text, libraryQuestions())).toBeDefined();
  },
);
