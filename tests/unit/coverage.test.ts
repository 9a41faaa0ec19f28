import { describe, expect, it } from 'vitest';
import { coverageTopics, enteredFigures } from '../../src/domain/coverage.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { who } from '../fixtures/coverage.ts';
import { asking, questionsOf } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';

describe('coverageTopics()', () => {
  it('are the question that people are usually grouped by, and what they say of themselves', () => {
    const consultation = {
      ...asking('x', questionsOf(asked.choice, asked.pick, who)),
      aboutYou: ['disability' as const, 'age' as const],
    };
    expect(coverageTopics(consultation).map((each) => [each.topic, each.isAboutYou])).toEqual([
      ['who', false],
      ['about-you.age', true],
      ['about-you.health-condition', true],
      ['about-you.activity-restriction', true],
    ]);
  });

  it('are none where nobody is asked who they are', () => {
    expect(coverageTopics(asking('x', questionsOf(asked.pick, asked.text)))).toEqual([]);
  });

  it('tell a question of ours from one of an officer with the same code', () => {
    const consultation = libraryHours({
      questionnaire: questionsOf({ ...who, code: 'age' }),
      aboutYou: ['age'],
    });
    expect(new Set(coverageTopics(consultation).map((each) => each.topic)).size).toBe(2);
  });
});

describe('enteredFigures', () => {
  const given = (change: object) =>
    enteredFigures.safeParse({
      ...{ topic: 'who', source: 'School census, January 2025' },
      figures: [{ option: 'pupil', people: 120 }],
      ...change,
    });

  it.each([
    ['a figure and its source', {}],
    ['no figure and no source, to take all back', { figures: [], source: '' }],
    ['a source of 200 letters', { source: 'a'.repeat(200) }],
    ['nobody', { figures: [{ option: 'pupil', people: 0 }] }],
  ])('takes %s', (_what, change) => expect(given(change).success).toBe(true));

  it.each([
    ['no source', { source: ' ' }, 'Say where the figures come from'],
    [
      'a source of 201 letters',
      { source: 'a'.repeat(201) },
      'Say where the figures come from in 200 characters or fewer',
    ],
    ['fewer people than none', { figures: [{ option: 'pupil', people: -1 }] }, undefined],
    ['half a person', { figures: [{ option: 'pupil', people: 1.5 }] }, undefined],
    [
      'two figures for one group',
      { figures: Array(2).fill({ option: 'pupil', people: 1 }) },
      undefined,
    ],
  ])('refuses %s', (_what, change, message) => {
    const { error } = given(change);
    expect(error?.issues).toHaveLength(1);
    if (message) expect(error?.issues[0]?.message).toBe(message);
  });
});
