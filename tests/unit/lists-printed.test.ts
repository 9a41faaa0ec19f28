import { expect, it } from 'vitest';
import { byLetter, letterOf, needsLetters } from '../../src/components/lists-printed.ts';
import { libraryHours } from '../fixtures/consultation.ts';

it.each([
  ['Library hours', 'l'],
  ['the Library', 'l'],
  ['A new park', 'n'],
  ['Another park', 'a'],
  ['Éire Street', 'e'],
  ['20 mph zones', 'other'],
  ['نیا پارک', 'other'],
])('letterOf() lists “%s” under %s', (shortTitle, expected) => {
  expect(letterOf({ shortTitle })).toBe(expected);
});

it('byLetter() has every consultation once, by its name, and what begins with no letter last', () => {
  const names = ['20 mph zones', 'Bus fares', 'Allotments', 'Bins'];
  const listed = byLetter(names.map((shortTitle) => libraryHours({ shortTitle })));
  expect(
    listed.map(({ letter, consultations }) => [letter, ...consultations.map((e) => e.shortTitle)]),
  ).toEqual([
    ['a', 'Allotments'],
    ['b', 'Bins', 'Bus fares'],
    ['other', '20 mph zones'],
  ]);
});

it.each([
  [20, false],
  [21, true],
])('needsLetters() of %i is %s', (count, expected) => {
  expect(needsLetters(Array.from({ length: count }, () => libraryHours()))).toBe(expected);
});
