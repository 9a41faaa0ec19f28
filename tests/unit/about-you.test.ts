import { expect, it } from 'vitest';
import { aboutYouTopic } from '../../src/domain/about-you/topic.ts';
import { aboutYouQuestionnaire, aboutYouTopics } from '../../src/domain/about-you/topics.ts';
import { pagesOf, placeOf } from '../../src/domain/pages.ts';
import { questionnaire, type Answers } from '../../src/domain/questionnaire.ts';

const all = aboutYouQuestionnaire(aboutYouTopic.options);
const codesOn = (answers: Answers) =>
  pagesOf(all, answers).map((page) => page.map(({ code }) => code));

it('aboutYouQuestionnaire() keeps to the rules of every questionnaire, with every topic', () => {
  expect(questionnaire.parse(all)).toEqual(all);
});

it('aboutYouQuestionnaire() asks only the topics that were chosen, in the order of the list', () => {
  const { questions } = aboutYouQuestionnaire(['disability', 'age']);
  expect(questions.map(({ code }) => code)).toEqual([
    'age',
    'health-condition',
    'activity-restriction',
  ]);
});

it.each(aboutYouTopic.options)('%s says whose wording it is, and of when', (topic) => {
  expect(aboutYouTopics[topic].source).toMatch(/(GSS|census).*\d{4}/);
});

it('every question about somebody ends with “Prefer not to say”', () => {
  for (const question of all.questions)
    expect('options' in question && question.options.at(-1)?.code).toBe('prefer-not-to-say');
});

it('the second step of ethnicity and of disability is asked only after an answer that leads to it', () => {
  expect(codesOn({})).toHaveLength(1);
  expect(codesOn({ 'ethnic-group': 'black', 'health-condition': 'no' })[1]).toEqual([
    'ethnic-background-black',
  ]);
  expect(codesOn({ 'ethnic-group': 'prefer-not-to-say', 'health-condition': 'yes' })[1]).toEqual([
    'activity-restriction',
  ]);
});

it('all of it may be skipped', () => {
  const shown = new Set(pagesOf(all, {})[0]!.map(({ code }) => code));
  const place = placeOf(all, { posted: new Map(), shown, mayBeEmpty: true });
  expect(place).toEqual({ at: 'end', answers: {} });
});
