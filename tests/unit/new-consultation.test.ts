import { expect, it } from 'vitest';
import { questionnaireOf } from '../../studio/actions/questionnaire-of.ts';
import { newConsultation } from '../../studio/schemas/new-consultation.ts';
import { applicable } from '../../src/domain/conditions.ts';
import { original } from '../support/shipped.ts';

const { questions } = questionnaireOf({
  ...newConsultation(),
  challenges: original['challenges'],
})!;
const askedAfter = (answers: Record<string, string>) =>
  applicable(questions, answers).map(({ code }) => code);

it('a new consultation has questions that can be asked as they stand', () => {
  expect(questions.map(({ kind }) => kind)).toEqual([
    ...['choice', 'pick', 'text', 'choice', 'choice', 'number'],
  ]);
});

it.each([
  ['a group', 'group', true],
  ['oneself', 'for-myself', false],
  ['nobody that is named', 'prefer-not-to-say', false],
])('a new consultation asks how many they are of who answers for %s: %s', (_whom, how, isAsked) => {
  expect(askedAfter({ 'how-answering': how }).includes('group-size')).toBe(isAsked);
});

it('the consultation that we ship asks who helped in the same words', () => {
  const shipped = questionnaireOf(original)!.questions;
  for (const code of ['how-answering', 'group-size'])
    expect(shipped.find((each) => each.code === code)).toEqual(
      questions.find((each) => each.code === code),
    );
});
