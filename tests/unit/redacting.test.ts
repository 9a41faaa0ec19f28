import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REDACTED, redacted, redacting, type Cut } from '../../src/domain/redacting.ts';

const text = 'Ask 01632 960001 at 1 Example Street, or 01632. The café 🦓 knows';

/** A cut of these words, where they stand. */
const cut = (words: string, from = 0): Cut => ({ at: text.indexOf(words, from), words });

it.each<[string, Cut[], string]>([
  [
    'a number',
    [cut('01632 960001')],
    'Ask [redacted] at 1 Example Street, or 01632. The café 🦓 knows',
  ],
  [
    'two, whichever comes first',
    [cut('01632', 20), cut('1 Example Street')],
    'Ask 01632 960001 at [redacted], or [redacted]. The café 🦓 knows',
  ],
  [
    'what overlaps',
    [cut('01632 960001 at'), cut('at 1 Example')],
    'Ask [redacted] Street, or 01632. The café 🦓 knows',
  ],
  [
    'what touches',
    [cut('Ask '), cut('01632 ')],
    '[redacted]960001 at 1 Example Street, or 01632. The café 🦓 knows',
  ],
  [
    'the same twice, and within',
    [cut('01632 960001'), cut('01632'), cut('01632 960001')],
    'Ask [redacted] at 1 Example Street, or 01632. The café 🦓 knows',
  ],
  ['all of it', [cut(text)], '[redacted]'],
  [
    'its end',
    [cut('🦓 knows')],
    'Ask 01632 960001 at 1 Example Street, or 01632. The café [redacted]',
  ],
])('redacted() takes out %s', (_what, cuts, expected) => {
  expect(redacted(text, cuts)).toBe(expected);
});

it.each<[string, Cut]>([
  ['a place early', { at: text.indexOf('01632') - 1, words: '01632' }],
  ['a place late', { at: text.indexOf('01632') + 1, words: '01632' }],
  ['past the end', { at: text.length, words: '01632' }],
  ['over the end', { at: text.length - 2, words: 'wsw' }],
])('redacted() takes nothing out of words that do not stand there: %s', (_what, wrong) => {
  expect(redacted(text, [wrong, cut('Ask')])).toBeUndefined();
});

const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const cutsOf = (whole: string) =>
  fc
    .array(fc.tuple(fc.nat(whole.length), fc.nat(whole.length)), { minLength: 1, maxLength: 5 })
    .map((ends) =>
      ends
        .map(([a, b]) => ({
          at: Math.min(a, b),
          words: whole.slice(Math.min(a, b), Math.max(a, b)),
        }))
        .filter(({ words }) => words !== '' && words.isWellFormed()),
    );

it('what redacted() leaves is what no cut had, in order, and each run of cuts is one mark', () => {
  fc.assert(
    fc.property(
      letters.chain((whole) => fc.tuple(fc.constant(whole), cutsOf(whole))),
      ([whole, cuts]) => {
        const isOut = (index: number) =>
          cuts.some(({ at, words }) => index >= at && index < at + words.length);
        const expected = [...Array(whole.length).keys()].reduce(
          (left, index) =>
            left + (!isOut(index) ? whole[index]! : index > 0 && isOut(index - 1) ? '' : REDACTED),
          '',
        );
        const left = redacted(whole, cuts)!;
        expect(left).toBe(expected);
        expect(left.isWellFormed()).toBe(whole.isWellFormed());
      },
    ),
  );
});

const doing = {
  do: 'redact',
  question: 'missed',
  id: '0'.repeat(32),
  cuts: [cut('01632')],
  reason: 'name',
};

it.each<[string, object, string | undefined]>([
  ['a redaction', {}, undefined],
  ['one without a reason', { reason: undefined }, 'Choose why it is taken out'],
  ['one with another reason', { reason: 'dislike' }, 'Choose why it is taken out'],
  ['one that takes nothing out', { cuts: [] }, 'Choose the words to take out'],
])('of %s the Studio hears %s', (_what, change, message) => {
  expect(redacting.safeParse({ ...doing, ...change }).error?.issues[0]?.message).toBe(message);
});

it.each<[string, object]>([
  ['nothing, which would be a mark more', { at: 1, words: '' }],
  ['half of a letter', { at: text.indexOf('🦓'), words: '\ud83e' }],
  ['from before the beginning', { at: -1, words: 'A' }],
])('a cut of %s is refused', (_what, wrong) => {
  expect(redacting.safeParse({ ...doing, cuts: [wrong] }).success).toBe(false);
});
