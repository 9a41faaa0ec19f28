import { expect, it } from 'vitest';
import { copyOf } from '../../src/domain/copy.ts';
import { original } from '../support/shipped.ts';

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
