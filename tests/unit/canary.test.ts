import { expect, it } from 'vitest';
import { canaryAnswers } from '../../netlify/watch/canary-answers.ts';
import { isOpenFor } from '../../netlify/watch/canary.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { kindsReceiver } from '../support/kinds-receiver.ts';

const every = [...shortKinds, ...challengeKinds];

it.each(every.map((question) => [question.kind, question.code, question] as const))(
  'canaryAnswers() answers a question of kind %s (%s) so that it can be sent',
  async (_kind, _code, question) => {
    const questionnaire = questionsOf({ ...question, onlyIf: undefined });
    const fields = canaryAnswers(questionnaire);
    expect(fields.length).toBeGreaterThan(0);
    const { status, html } = await kindsReceiver(questionnaire).post(
      fields.map(([name, value]) => [name, value]),
    );
    expect([status, html.includes('name="_token"')]).toEqual([200, true]);
  },
);

it.each([
  ['a minute before it opens', -60_000, false],
  ['as it opens', 0, true],
])('isOpenFor() %s', (_when, ms, isOpen) => {
  const { opensAt } = libraryHours();
  expect(isOpenFor(libraryHours(), new Date(+opensAt + ms), 60_000)).toBe(isOpen);
});

it.each([
  ['just longer than it takes to try', 60_001, true],
  ['so long', 60_000, false],
])('isOpenFor() with %s to go until it closes', (_what, ms, isOpen) => {
  const { closesAt } = libraryHours();
  expect(isOpenFor(libraryHours(), new Date(+closesAt - ms), 60_000)).toBe(isOpen);
});
