import { describe, expect, it } from 'vitest';
import { meaningChanges } from '../../src/domain/changes/meaning-changes.ts';
import type { KindName } from '../../src/domain/questions/kinds.ts';
import { asked } from '../fixtures/kinds.ts';
import { withEveryKind, withKind, writtenQuestion } from '../support/written-kinds.ts';

const changesTo = (draft: object) =>
  meaningChanges(withEveryKind, { ...withEveryKind, ...draft }).map(
    ({ words, weight }) => `${weight}: ${words}`,
  );

const option = (code: string, label: string) => ({ _type: 'option', _key: code, code, label });
const text = (kind: KindName) => `“${asked[kind].text}”`;
const written = (kind: KindName) => writtenQuestion(asked[kind]) as Record<string, object[]>;

describe('meaningChanges() of a question of each kind puts into words', () => {
  it.each<[string, KindName, Record<string, unknown>, string]>([
    [
      'more to choose',
      'several',
      { min: 2 },
      `structure: ${text('several')} takes 2 choices or more, not 1`,
    ],
    [
      'no limit',
      'several',
      { max: undefined },
      `structure: ${text('several')} takes up to any number of choices, not 3`,
    ],
    [
      '“other” in other words',
      'several',
      { other: { ...asked.several.other, label: 'How?' } },
      `wording: ${text('several')}, where it asks for something else, is reworded`,
    ],
    [
      'no “other”',
      'several',
      { other: undefined },
      `structure: The option “In another way” of ${text('several')}, where it asks for something else, is removed`,
    ],
    ['a line', 'text', { short: true }, `structure: ${text('text')} is answered in a line`],
    [
      'a smaller number',
      'number',
      { smallest: 0 },
      `structure: ${text('number')} takes numbers from 0, not 1`,
    ],
    [
      'a larger number',
      'number',
      { largest: 9 },
      `structure: ${text('number')} takes numbers up to 9, not 2000`,
    ],
    [
      'a longer scale',
      'scale',
      { to: 7 },
      `structure: The scale of ${text('scale')} ends at 7, not 5`,
    ],
    [
      'a scale from 0',
      'scale',
      { from: 0 },
      `structure: The scale of ${text('scale')} begins at 0, not 1`,
    ],
    [
      'an end',
      'scale',
      { low: 'hard' },
      `wording: What the first number means in ${text('scale')} is reworded`,
    ],
    [
      'nothing beside the scale',
      'scale',
      { apart: [] },
      `structure: The option “I am not sure” of ${text('scale')} is removed`,
    ],
    ['two places', 'rank', { places: 2 }, `structure: ${text('rank')} has 2 places, not 3`],
    [
      'a level less',
      'agreement',
      { levels: written('agreement')['levels']!.slice(1) },
      `structure: The option “Agree” of ${text('agreement')} is removed`,
    ],
    [
      'a level in other words',
      'cards',
      { levels: written('cards')['levels']!.with(0, option('yes', 'Very')) },
      `wording: The option “Yes” of ${text('cards')} now reads “Very”`,
    ],
    [
      'words for the least',
      'best-worst',
      { worst: 'Last' },
      `wording: “Least” in ${text('best-worst')} is reworded`,
    ],
    [
      'more screens',
      'best-worst',
      { screens: 6 },
      `structure: ${text('best-worst')} is asked 6 times, not 3`,
    ],
    [
      'a condition',
      'text',
      { onlyIf: { question: 'travel-by', options: ['bus'] } },
      `structure: ${text('text')} is asked of some people only`,
    ],
    [
      'another condition',
      'number',
      { onlyIf: { question: 'travel-by', options: ['bus'] } },
      `structure: ${text('number')} is asked of other people`,
    ],
    [
      'no condition',
      'number',
      { onlyIf: undefined },
      `structure: ${text('number')} is asked of everybody`,
    ],
    [
      'one version',
      'text',
      { askedIn: ['easy-read'] },
      `structure: ${text('text')} is asked in some versions only`,
    ],
    [
      'every version',
      'scale',
      { askedIn: undefined },
      `structure: ${text('scale')} is asked in every version`,
    ],
  ])('%s', (_what, kind, fields, words) => {
    expect(changesTo(withKind(kind, fields))).toEqual([words]);
  });
});

it.each([
  [
    'the options of a condition',
    'number',
    { onlyIf: { _type: 'condition', question: 'travel-by', options: ['another-way', 'bus'] } },
  ],
  ['versions', 'scale', { askedIn: ['young-people', 'standard'] }],
] as const)('meaningChanges() finds nothing in another order of %s', (_what, kind, fields) => {
  expect(changesTo(withKind(kind, fields))).toEqual([]);
});
