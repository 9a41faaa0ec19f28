import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { isOfChallenges, type KindName } from '../../src/domain/questions/kinds.ts';
import type { Question } from '../../src/domain/questionnaire.ts';
import { QuestionField } from '../../src/form/question-field.tsx';
import { markQuestions } from '../../src/preview/mark-questions.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { challenges } from '../fixtures/challenges.ts';
import { asked } from '../fixtures/kinds.ts';

const consultation = libraryHours({
  challenges: challenges.map(({ code, label }) => ({ code, title: label })),
  questionnaire: { questions: Object.values(asked) },
});

/** Where each mark in the form leads: `work-on-first.text`, `fares.title`. */
function placesIn(question: Question, problems: { field: string; message: string }[] = []) {
  const html = renderToString(
    <QuestionField question={question} order={0} posted={new Map()} problems={problems} />,
  );
  const marked = markQuestions(html, consultation, (written, field) => ({
    'data-sanity': `${(written as { code: string }).code}.${field}`,
  }));
  expect(marked.replaceAll(/ data-sanity="[^"]*"/g, '')).toBe(html);
  return [...marked.matchAll(/<div data-sanity="([^"]*)" class="govuk-form-group/g)].map(
    ([, place]) => place,
  );
}

describe('markQuestions() leads from each part of a form to where it is written', () => {
  const text = (kind: KindName) => `${asked[kind].code}.text`;
  const titles = challenges.map(({ code }) => `${code}.title`);
  it.each<[KindName, string[]]>([
    ['choice', [text('choice')]],
    ['several', [text('several'), 'travel-by.other']],
    ['text', [text('text')]],
    ['number', [text('number')]],
    ['scale', [text('scale')]],
    ['pick', [text('pick'), 'work-on-first.most']],
    ['rank', Array(4).fill(text('rank'))],
    ['agreement', [text('agreement'), ...titles]],
    ['cards', [text('cards'), ...titles, 'each-card.most']],
  ])('%s', (kind, expected) => {
    expect(placesIn(asked[kind])).toEqual(expected);
  });

  it('best-worst', () => {
    const [first, ...ends] = placesIn(asked['best-worst']);
    expect(first).toBe(text('best-worst'));
    expect(new Set(ends)).toEqual(new Set(['four-at-a-time.best', 'four-at-a-time.worst']));
  });
});

it.each(Object.values(asked).map((each) => [each.kind, each] as const))(
  'markQuestions() marks a question of the kind %s that comes back with something to mend as well',
  (_kind, each) => {
    const field = isOfChallenges(each) ? `${each.code}_most` : each.code;
    expect(placesIn(each, [{ field, message: 'Mend this' }])).toEqual(placesIn(each));
  },
);

it('markQuestions() leaves a form alone whose questions it does not know', () => {
  const html =
    '<div class="govuk-form-group"><input id="nothing"></div><div class="govuk-form-group">';
  expect(markQuestions(html, consultation, () => ({ 'data-sanity': 'x' }))).toBe(html);
});
