import { expect, it } from 'vitest';
import { kindOf } from '../../../src/domain/questions/kinds.ts';
import type { Question } from '../../../src/domain/questionnaire.ts';
import { asked } from '../../fixtures/kinds.ts';

const twice = (question: Question, code: string) =>
  kindOf(question).read(question, new Map([[question.code, [code, code]]]));

it('several: a tick that comes twice is one of those that have to be chosen', () => {
  expect(twice({ ...asked.several, min: 2 }, 'bus').ok).toBe(false);
  expect(twice(asked.several, 'bus')).toEqual({ ok: true, answer: { chosen: ['bus'] } });
});

it('pick: a tick that comes twice is one of those that may be chosen', () => {
  const answer = { chosen: ['fares'] };
  expect(twice({ ...asked.pick, max: 1 }, 'fares')).toEqual({ ok: true, answer });
});
