import { describe, expect, it } from 'vitest';
import { copyOf } from '../../src/domain/copy.ts';
import { questionnaireOf } from '../../studio/actions/questionnaire-of.ts';
import { original } from '../support/shipped.ts';
import { withEveryKind, withKind } from '../support/written-kinds.ts';

const titled = (title: string, shortTitle: string) => copyOf({ ...original, title, shortTitle });

it.each([
  ['a title that fits', 'a'.repeat(112), `Copy of ${'a'.repeat(112)}`],
  ['a title one too long', 'a'.repeat(113), `Copy of ${'a'.repeat(112)}`],
  ['a copy', 'Copy of the bus', 'Copy of the bus'],
  ['a title cut at a space', `${'a'.repeat(111)} bus`, `Copy of ${'a'.repeat(111)}`],
  ['a title cut within a character', `${'a'.repeat(111)}😀`, `Copy of ${'a'.repeat(111)}`],
])('copyOf() marks %s', (_what, title, expected) => {
  expect(titled(title, 'Bus').title).toBe(expected);
});

it.each([
  ['fits', 'a'.repeat(52), 60],
  ['is one too long', 'a'.repeat(53), 60],
  ['is short', 'Bus', 11],
])('copyOf() marks a short title that %s', (_what, shortTitle, length) => {
  expect(titled('Bus', shortTitle).shortTitle).toHaveLength(length);
});

it('copyOf() makes no title where none is written', () => {
  expect(copyOf({ _type: 'consultation' })).toEqual({ _type: 'consultation' });
});

it('copyOf() gives the same words in two questions two codes', () => {
  const { questionnaire } = copyOf(original) as {
    questionnaire: { questions: { options?: { code: string }[]; exclusive?: object[] }[] };
  };
  const [feelRight, workOnFirst] = questionnaire.questions;
  expect(feelRight?.options?.at(-1)).toMatchObject({ label: 'I am not sure', code: 'not-sure-2' });
  expect(workOnFirst?.exclusive?.at(-1)).toMatchObject({ code: 'not-sure-3' });
});

describe('copyOf() lets a condition ask about the question of the copy', () => {
  const conditionIn = (document: object) =>
    questionnaireOf(document)?.questions.find(({ kind }) => kind === 'number')?.onlyIf;

  it('and the options of it, “something else” among them', () => {
    const { questions } = questionnaireOf(copyOf(withEveryKind))!;
    const several = questions.find(({ kind }) => kind === 'several')!;
    const [bus] = several.kind === 'several' ? several.options : [];
    const other = several.kind === 'several' ? several.other?.option : undefined;
    expect(conditionIn(copyOf(withEveryKind))).toEqual({
      question: several.code,
      options: [bus!.code, other!.code],
    });
    expect(several.code).not.toBe('travel-by');
  });

  it('and a challenge, which is written elsewhere', () => {
    const { challenges, questionnaire } = withKind('best-worst', {
      onlyIf: { _type: 'condition', question: 'work-on-first', options: ['fares'] },
    });
    const copy = copyOf({ ...withEveryKind, challenges, questionnaire });
    const { questions } = questionnaireOf(copy)!;
    const own = copy['challenges'] as { code: string; title: string }[];
    const fares = own.find(({ title }) => title.startsWith('Fares'))!.code;
    expect(questions.at(-1)?.onlyIf?.options).toEqual([fares]);
    expect(fares).not.toBe('fares');
  });
});

it('copyOf() keeps what is asked about people, and leaves the day of deletion to be chosen', () => {
  const copy = copyOf(original);
  expect(copy['aboutYou']).toEqual(original['aboutYou']);
  expect(original).toHaveProperty('deleteAnswersOn');
  expect(copy).not.toHaveProperty('deleteAnswersOn');
});
