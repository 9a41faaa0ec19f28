import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code } from '../../src/domain/code.ts';
import { changedCodes } from '../../src/domain/frozen-codes.ts';
import { codeFrom } from '../../src/domain/make-code.ts';

it.each([
  ['Inconsistent or delayed support (e.g. EHCP delays)', 'inconsistent-delayed-support'],
  ['I am not sure', 'not-sure'],
  ['Yes, all of them', 'yes-all'],
  ['Do you?', 'do-you'],
  ['Families’ café, in Ynys Môn', 'families-cafe-ynys-mon'],
  ['20mph zones', 'item-20mph-zones'],
  ['  ', 'item'],
  ['日本語', 'item'],
  ['One two three four five six', 'one-two-three-four'],
  [
    'Antidisestablishmentarianism counterrevolutionaries agree',
    'antidisestablishmentarianism-agree',
  ],
])('codeFrom() “%s” is “%s”', (words, expected) => {
  expect(codeFrom(words)).toBe(expected);
});

it('codeFrom() counts on where another has the code', () => {
  expect(codeFrom('Noise', ['noise', 'noise-2', 'noise-4'])).toBe('noise-3');
});

it('codeFrom() always gives a code that the rules allow, and that is free', () => {
  const taken = fc.array(fc.string().map((words) => codeFrom(words)));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), taken, (words, others) => {
      const made = codeFrom(words, [...others, codeFrom(words)]);
      expect(code.safeParse(made).success, made).toBe(true);
      expect([...others, codeFrom(words)]).not.toContain(made);
    }),
  );
});

describe('changedCodes()', () => {
  const published = {
    slug: { _type: 'slug', current: 'library' },
    challenges: [
      { _key: 'a', code: 'noise', title: 'Noise' },
      { _key: 'b', code: 'cold', title: 'Cold' },
    ],
    questionnaire: {
      questions: [{ _key: 'q', code: 'first', most: { neither: { code: 'cannot-choose' } } }],
    },
  };
  const [a, b] = published.challenges;

  it.each([
    ['nothing was changed', published],
    ['the order was changed', { ...published, challenges: [b, a] }],
    ['words were changed', { ...published, challenges: [{ ...a, title: 'Loud noise' }, b] }],
    ['one was added', { ...published, challenges: [a, b, { _key: 'c', code: 'steps' }] }],
    ['one was taken out', { ...published, challenges: [b] }],
  ])('has nothing to say where %s', (_what, now) => {
    expect(changedCodes(published, now)).toEqual([]);
  });

  it.each([
    [
      'a challenge’s code',
      { ...published, challenges: [a, { ...b, code: 'heating' }] },
      ['challenges', { _key: 'b' }, 'code'],
      'cold',
    ],
    [
      'a code that was emptied',
      { ...published, challenges: [a, { ...b, code: undefined }] },
      ['challenges', { _key: 'b' }, 'code'],
      'cold',
    ],
    [
      'an option’s code, deep inside',
      {
        ...published,
        questionnaire: {
          questions: [{ _key: 'q', code: 'first', most: { neither: { code: 'none' } } }],
        },
      },
      ['questionnaire', 'questions', { _key: 'q' }, 'most', 'neither', 'code'],
      'cannot-choose',
    ],
    [
      'the web address',
      { ...published, slug: { _type: 'slug', current: 'books' } },
      ['slug', 'current'],
      'library',
    ],
  ])('finds %s', (_what, now, path, was) => {
    expect(changedCodes(published, now)).toEqual([{ path, was }]);
  });
});
