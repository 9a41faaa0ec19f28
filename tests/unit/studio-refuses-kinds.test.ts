import { describe, expect, it } from 'vitest';
import type { KindName } from '../../src/domain/questions/kinds.ts';
import { draftWith, errorsOf, expectRefused } from '../support/studio-validation.ts';
import { withEveryKind, withKind } from '../support/written-kinds.ts';
import { asked } from '../fixtures/kinds.ts';

const option = (code: string) => ({ _type: 'option', _key: code, code, label: code });

/** A draft that has never been published, so that no code is fixed. */
const fresh = {
  ...withEveryKind,
  _id: 'drafts.another',
  slug: { _type: 'slug', current: 'other' },
};

describe('of a question of each kind, the Studio refuses at the field to mend', () => {
  it.each<[string, KindName, Record<string, unknown>, string, unknown]>([
    ['more to choose than may be', 'several', { min: 4, max: 3 }, 'min', /as many as they have to/],
    ['half an option', 'several', { max: 2.5 }, 'max', /must be a whole number/],
    ['two options of one code', 'several', { exclusive: [option('bus')] }, 'options', /same code/],
    [
      '“other” without a question',
      'several',
      { other: { option: option('x') } },
      'other.label',
      /Fill in/,
    ],
    [
      'a range of nothing',
      'number',
      { smallest: 5, largest: 5 },
      'largest',
      /more than the smallest/,
    ],
    ['no range', 'number', { smallest: undefined }, 'smallest', /Fill in “Smallest number”/],
    ['half a person', 'number', { largest: 1.5 }, 'largest', /must be a whole number/],
    ['a scale of eleven', 'scale', { to: 11 }, 'to', /“Last number” must be 10 or less/],
    ['a scale from two', 'scale', { from: 2 }, 'from', /“First number” must be 1 or less/],
    ['an end without a name', 'scale', { high: '' }, 'high', /Fill in/],
    ['six places', 'rank', { places: 6 }, 'places', /must be 5 or less/],
    ['one place', 'rank', { places: 1 }, 'places', /must be 2 or more/],
    ['one level', 'agreement', { levels: [option('agree')] }, 'levels', /Give two levels or more/],
    [
      'a level with a challenge’s code',
      'agreement',
      { levels: [option('fares'), option('no')] },
      'levels',
      /the code of a challenge/,
    ],
    [
      'five answers on a card',
      'cards',
      { levels: ['a', 'b', 'c', 'd', 'e'].map(option) },
      'levels',
      /four answers at most/,
    ],
    ['no way out', 'cards', { most: { text: 'Which?' } }, 'most.neither', /Fill in/],
    ['one screen', 'best-worst', { screens: 1 }, 'screens', /must be 2 or more/],
    [
      'more screens than challenges',
      'best-worst',
      { screens: 11 },
      'screens',
      /as many times as there are challenges/,
    ],
    ['no words for the most', 'best-worst', { best: '' }, 'best', /Fill in “Words for the most”/],
    [
      'a condition on no question',
      'number',
      { onlyIf: { question: 'nothing', options: ['a'] } },
      'onlyIf',
      /no question before it has that code/,
    ],
    [
      'a condition on a later question',
      'number',
      { onlyIf: { question: 'how-easy', options: ['1'] } },
      'onlyIf',
      /no question before it has that code/,
    ],
    [
      'a condition on no option',
      'number',
      { onlyIf: { question: 'travel-by', options: ['train'] } },
      'onlyIf',
      /has no option with the code “train”/,
    ],
    [
      'a condition without answers',
      'number',
      { onlyIf: { question: 'travel-by' } },
      'onlyIf',
      /Choose the answers/,
    ],
    ['a version with no such name', 'text', { askedIn: ['Easy Read'] }, 'askedIn[0]', /A code is/],
  ])('%s', async (_what, kind, fields, field, message) => {
    const errors = await errorsOf({ ...fresh, ...withKind(kind, fields) });
    const path = `questionnaire.questions[${asked[kind].code}].${field}`;
    expect(errors).toEqual([
      { level: 'error', path, message: expect.stringMatching(message as RegExp) },
    ]);
  });
});

it('too few challenges are said where they are written, however many questions are made of them', async () => {
  const { challenges } = withEveryKind as { challenges?: object[] };
  const errors = await errorsOf({ ...fresh, challenges: challenges!.slice(0, 1) });
  expect(errors.map(({ path, message }) => `${path}: ${message}`).sort()).toEqual([
    'challenges: Challenges: Give 5 challenges or more',
    'challenges: Challenges: Give two challenges or more',
  ]);
});

it.each([
  ['the day it closes', '2025-08-08', true],
  ['the day after, as it closes', '2025-08-09', true],
  ['a day later', '2025-08-10', false],
])(
  'the Studio lets answers be deleted after the close: %s',
  async (_when, deleteAnswersOn, isRefused) => {
    if (isRefused)
      await expectRefused(
        { deleteAnswersOn },
        'deleteAnswersOn',
        expect.stringMatching(/would be deleted before the consultation closes/),
      );
    else expect(await errorsOf(draftWith({ deleteAnswersOn }))).toEqual([]);
  },
);
