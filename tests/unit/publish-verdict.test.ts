import { describe, expect, it } from 'vitest';
import { isAnythingGone } from '../../studio/actions/losses.ts';
import { questionnaireOf } from '../../studio/actions/questionnaire-of.ts';
import { verdictOn } from '../../studio/actions/verdict.ts';
import type { Answered } from '../../src/domain/answered.ts';
import { edited, relisted, withMore, without } from '../support/edits.ts';
import { consultationWith, original, placeOf } from '../support/shipped.ts';
import { withEveryKind, withKind } from '../support/written-kinds.ts';

const nobody: Answered = { submissions: 0, questions: {} };
const some: Answered = {
  submissions: 150,
  questions: {
    'feel-right': { answers: 1, options: { most: 1 } },
    'work-on-first': { answers: 149, options: { communication: 147, 'support-delays': 1_200 } },
    missed: { answers: 12, options: {} },
  },
};
const on = (draft: object, answered?: Answered) =>
  verdictOn({ published: original, draft: { ...draft } }, answered);

it('questionnaireOf() makes of the Studio’s document what the build makes of it', async () => {
  expect(questionnaireOf(original)).toEqual((await consultationWith({})).questionnaire);
});

it.each([
  ['nothing', null],
  ['no questions', edited(['questionnaire'], undefined)],
  [
    'a question of no known kind',
    edited(['questionnaire', 'questions', placeOf('feel-right'), '_type'], 'other'),
  ],
  ['one challenge', relisted(['challenges'], ([first]) => [first])],
])('questionnaireOf() makes nothing of %s', (_what, document) => {
  expect(questionnaireOf(document)).toBeUndefined();
});

describe('verdictOn()', () => {
  it('asks before the first publishing, whether or not the counts are known', () => {
    for (const answered of [undefined, nobody])
      expect(verdictOn({ published: null, draft: original }, answered)).toEqual({ kind: 'first' });
  });

  it.each([
    ['known', nobody],
    ['not known', undefined],
  ])('lets through at once what changes nothing, the counts being %s', (_how, answered) => {
    const reordered = relisted(['challenges'], (items) => items.toReversed());
    expect(on(reordered, answered)).toEqual({ kind: 'plain' });
  });

  it.each([
    [
      'a challenge more',
      withMore(['challenges'], { _type: 'challenge', code: 'new', title: 'New' }),
    ],
    ['a challenge in other words', edited(['challenges', 1, 'title'], 'Nobody talks')],
    ['a later date', edited(['closesOn'], '2025-08-22')],
    ['another web address', edited(['slug', 'current'], 'send')],
    ['what nobody chose taken out', without(['challenges'], 2)],
  ])('asks for a line to tell of %s', (_what, draft) => {
    expect(on(draft, some)).toMatchObject({ kind: 'telling', changes: [{}] });
  });

  const communication = '147 people chose “Poor communication between services and families”.';
  it.each([
    ['taken out', without(['challenges'], 1), [communication]],
    ['re-coded', edited(['challenges', 1, 'code'], 'talking'), [communication]],
    [
      'in thousands taken out',
      without(['challenges'], 0),
      [
        '1,200 people chose “Inconsistent or delayed support (e.g. EHCP delays, long waits for diagnosis)”.',
      ],
    ],
    [
      'by one person taken out',
      without(['questionnaire', 'questions', placeOf('feel-right'), 'options'], 1),
      ['1 person chose “Most of them”.'],
    ],
    [
      'in a question that is gone',
      without(['questionnaire', 'questions'], placeOf('missed')),
      ['12 people answered “Have we missed anything?”.'],
    ],
  ])('refuses to lose what was answered, %s', (_how, draft, reasons) => {
    expect(on(draft, some)).toMatchObject({ kind: 'refused', reasons });
  });

  it('names by its code what an earlier publishing took out', () => {
    const questions = { gone: { answers: 3, options: { 'some-option': 3 } } };
    expect(on(original, { submissions: 3, questions })).toMatchObject({
      kind: 'refused',
      reasons: ['3 people answered “gone”.'],
    });
  });

  it.each([
    ['taken out', without(['challenges'], 2)],
    ['re-coded', edited(['challenges', 2, 'code'], 'x')],
    [
      'asked otherwise',
      edited(['questionnaire', 'questions', placeOf('missed'), '_type'], 'choiceQuestion'),
    ],
  ])('refuses something %s while the counts are not known', (_what, draft) => {
    expect(on(draft, undefined)).toMatchObject({ kind: 'refused' });
  });

  it.each([
    ['other words', edited(['challenges', 1, 'title'], 'Nobody talks')],
    ['a later date', edited(['closesOn'], '2025-08-22')],
    ['another web address', edited(['slug', 'current'], 'send')],
    ['something more', withMore(['challenges'], { _type: 'challenge', code: 'new', title: 'New' })],
  ])('allows %s while the counts are not known', (_what, draft) => {
    expect(on(draft, undefined)).toMatchObject({ kind: 'telling' });
  });

  it('refuses a questionnaire that no build could use', () => {
    const broken = edited(['questionnaire', 'questions'], []);
    for (const answered of [undefined, nobody]) expect(on(broken, answered).kind).toBe('refused');
  });
});

it('isAnythingGone() minds every question and option, and no order or words', () => {
  const before = questionnaireOf(original)!;
  const after = (draft: object) => questionnaireOf(draft)!;
  expect(isAnythingGone(before, before)).toBe(false);
  const turned = relisted(['questionnaire', 'questions'], ([first, ...others]) => [
    ...others,
    first,
  ]);
  expect(isAnythingGone(before, after(turned))).toBe(false);
  expect(
    isAnythingGone(before, after(without(['questionnaire', 'questions'], placeOf('answering-as')))),
  ).toBe(true);
  expect(
    isAnythingGone(after(without(['questionnaire', 'questions'], placeOf('answering-as'))), before),
  ).toBe(false);
});

it('verdictOn() counts those whose answers would be read as answers of another kind', () => {
  const answers = { people: { answers: 4, options: {} } };
  const given = { submissions: 4, questions: answers };
  const asText = withKind('number', { _type: 'textQuestion', maxLength: 100 });
  const pair = { published: withEveryKind, draft: { ...withEveryKind, ...asText } };
  expect(verdictOn(pair, given)).toMatchObject({
    kind: 'refused',
    reasons: ['4 people answered “How many people are you answering for?”.'],
  });
  expect(verdictOn(pair, nobody).kind).toBe('telling');
  expect(verdictOn(pair, undefined).kind).toBe('refused');
});
