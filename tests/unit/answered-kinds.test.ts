import { describe, expect, it } from 'vitest';
import { lostAnswers } from '../../src/domain/answered.ts';
import { optionsOf, type Question } from '../../src/domain/questionnaire.ts';
import { challenges } from '../fixtures/challenges.ts';
import { asked } from '../fixtures/kinds.ts';

describe('lostAnswers() of every kind of question', () => {
  const lost = (question: Question, given: Record<string, number>) =>
    lostAnswers(
      { questions: [question] },
      { submissions: 9, questions: { [question.code]: { answers: 7, options: given } } },
    );

  it.each(Object.values(asked).map((each) => [each.kind, each] as const))(
    '%s keeps what can be chosen, and loses what cannot',
    (_kind, each) => {
      const options = optionsOf(each).map(({ code }) => [code, 2] as const);
      expect(lost(each, Object.fromEntries(options))).toEqual([]);
      const gone = [{ question: each.code, option: 'gone', answers: 1 }];
      expect(lost(each, { ...Object.fromEntries(options), gone: 1 })).toEqual(gone);
    },
  );

  it.each<[string, Question, string]>([
    ['a level', { ...asked.agreement, levels: asked.agreement.levels.slice(1) }, 'agree'],
    ['the end of a scale', { ...asked.scale, to: 4 }, '5'],
    ['the beginning of a scale', { ...asked.scale, from: 1 }, '0'],
    ['a word on a card', { ...asked.cards, levels: asked.cards.levels.slice(0, 2) }, 'not-sure'],
    ['“something else”', { ...asked.several, other: undefined }, 'another-way'],
    ['a challenge', { ...asked['best-worst'], options: challenges.slice(1) }, 'late-buses'],
  ])('counts %s that is taken away', (_what, now, option) => {
    expect(lost(now, { [option]: 3 })).toEqual([{ question: now.code, option, answers: 3 }]);
  });

  it('keeps numbers that stay numbers, and loses those that become a choice', () => {
    expect(lost(asked.number, {})).toEqual([]);
    const { code, text, subject } = asked.number;
    expect(lost({ ...asked.choice, code, text, subject }, {})).toEqual([
      { question: code, answers: 7 },
    ]);
  });
});
