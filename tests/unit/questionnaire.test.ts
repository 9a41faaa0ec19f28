import { expect, it } from 'vitest';
import { placeOf } from '../../src/domain/pages.ts';
import { questionnaire, summarise } from '../../src/domain/questionnaire.ts';
import { libraryQuestions } from '../fixtures/questionnaire.ts';

const posted = (fields: Record<string, string[]>) => new Map(Object.entries(fields));
const shown = new Set(libraryQuestions().questions.map(({ code }) => code));
const read = (fields: Record<string, string[]>) =>
  placeOf(libraryQuestions(), { posted: posted(fields), shown });
const answers = (fields: Record<string, string[]>) => {
  const got = read(fields);
  return got.at === 'end' ? got.answers : got.problems;
};

it('placeOf() keeps answers under codes, and leaves out what was skipped', () => {
  expect(answers({ 'feel-right': ['some'], missed: [''] })).toEqual({ 'feel-right': 'some' });
});

it('placeOf() turns back a form with nothing in it, at the first question', () => {
  const nothing = [
    { field: 'feel-right', message: 'Answer at least one question. You can skip the others' },
  ];
  expect(answers({})).toEqual(nothing);
  expect(answers({ 'feel-right': [''], missed: [' \r\n\t'] })).toEqual(nothing);
});

it('placeOf() names every question that has something to mend', () => {
  const got = read({ 'feel-right': ['maybe'], 'answering-as': ['robot'] });
  expect(got.at === 'end' ? [] : got.problems).toEqual([
    { field: 'feel-right', message: 'Select whether these challenges feel right' },
    { field: 'answering-as', message: 'Select who you are answering as' },
  ]);
});

it.each([
  ['three', ['noise', 'steps', 'cold'], { chosen: ['noise', 'steps', 'cold'] }],
  ['in the order of the list', ['cold', 'noise'], { chosen: ['noise', 'cold'] }],
  ['“None of these” alone', ['none-of-these'], { chosen: ['none-of-these'] }],
])('pick: takes %s', (_what, chosen, answer) => {
  expect(answers({ 'work-on-first': chosen })).toEqual({ 'work-on-first': answer });
});

const tooMany = 'Select up to 3 challenges, or select only “None of these” or “Not sure”';

it.each([
  ['a fourth', ['noise', 'steps', 'cold', 'few-books'], tooMany],
  ['“None of these” beside a challenge', ['noise', 'none-of-these'], tooMany],
  ['both exclusive options', ['none-of-these', 'not-sure'], tooMany],
  ['what is not in the list', ['parking'], 'Select which challenges we should work on first'],
  [
    'the option of the other field',
    ['cannot-choose'],
    'Select which challenges we should work on first',
  ],
])('pick: turns back %s', (_what, chosen, message) => {
  expect(answers({ 'work-on-first': chosen })).toEqual([{ field: 'work-on-first', message }]);
});

it.each([
  ['is kept where it was chosen', ['noise'], 'noise', { chosen: ['noise'], most: 'noise' }],
  [
    'is added where there is room',
    ['noise', 'cold'],
    'steps',
    { chosen: ['noise', 'steps', 'cold'], most: 'steps' },
  ],
  ['stands alone', [], 'steps', { chosen: ['steps'], most: 'steps' }],
  [
    'may be that one cannot choose',
    ['noise'],
    'cannot-choose',
    { chosen: ['noise'], most: 'cannot-choose' },
  ],
])('pick: the one that matters most %s', (_what, chosen, most, answer) => {
  expect(answers({ 'work-on-first': chosen, 'work-on-first_most': [most] })).toEqual({
    'work-on-first': answer,
  });
});

it.each([
  [
    'there is no room',
    ['noise', 'cold', 'steps'],
    'few-books',
    /^Select one of the 3 challenges you chose/,
  ],
  ['none was chosen', ['none-of-these'], 'noise', /^You selected “None of these”/],
  ['it is not in the list', ['noise'], 'parking', /^Select which challenges/],
])('pick: the one that matters most is turned back where %s', (_what, chosen, most, message) => {
  expect(answers({ 'work-on-first': chosen, 'work-on-first_most': [most] })).toEqual([
    { field: 'work-on-first_most', message: expect.stringMatching(message) },
  ]);
});

it('text: counts a line break as the one character that was typed', () => {
  const lines = 'x'.repeat(4800) + '\r\n'.repeat(200);
  expect(answers({ missed: [lines] })).toEqual({ missed: lines.replaceAll('\r\n', '\n') });
});

it.each([
  ['at the limit', 5000, undefined],
  [
    'one over',
    5001,
    'What we have missed must be 5,000 characters or fewer. You have 1 character too many',
  ],
  [
    'many over',
    6234,
    'What we have missed must be 5,000 characters or fewer. You have 1,234 characters too many',
  ],
])('text: %s', (_what, length, message) => {
  const emoji = '🙂'.repeat(length); // one character to the person who typed it, two to JavaScript
  expect(answers({ missed: [emoji] })).toEqual(
    message ? [{ field: 'missed', message }] : { missed: emoji },
  );
});

it('summarise() says what was answered in words, and nothing for a skipped question', () => {
  const rows = summarise(libraryQuestions(), {
    'work-on-first': { chosen: ['noise', 'cold'], most: 'cold' },
    missed: 'Heating\nChairs',
  });
  expect(rows.map(({ lines }) => lines)).toEqual([
    [],
    ['Noise', 'Cold', 'Matters most: Cold'],
    ['Heating', 'Chairs'],
    [],
  ]);
});

it.each([
  [
    'two questions with one code',
    (q: ReturnType<typeof libraryQuestions>) => (q.questions[3]!.code = 'feel-right'),
  ],
  [
    'a challenge called like a fixed option',
    (q: ReturnType<typeof libraryQuestions>) => {
      const pick = q.questions[1]!;
      if (pick.kind === 'pick') pick.options[0]!.code = 'none-of-these';
    },
  ],
])('questionnaire refuses %s', (_what, spoil) => {
  const spoilt = libraryQuestions();
  spoil(spoilt);
  expect(questionnaire.safeParse(spoilt).success).toBe(false);
});
