import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalisedText, wordsOf } from '../../src/domain/normalised-text.ts';
import { needsReadingToday } from '../../src/domain/safeguarding.ts';
import { workedFor } from '../support/processor-time.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

it('normalisedText() of a normalised text is that text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = wordsOf(text).join(' ');
      expect(wordsOf(once).join(' ')).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

const word = fc.stringMatching(/^[a-z]{1,9}$/);
const between = fc.constantFrom(' ', '  ', '\n', ', ', '. ', ' – ', '\u00a0', ' \u200b', '! ');

it('normalisedText() forgets everything but the words', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { minLength: 6, maxLength: 30 }), (pairs) => {
      const written = pairs.map(([each, gap]) => each.toUpperCase() + gap).join('');
      expect(normalisedText(written)).toBe(pairs.map(([each]) => each).join(' '));
    }),
  );
});

it('needsReadingToday() finds a phrase wherever it stands and however it is spaced', () => {
  const around = fc.array(word, { maxLength: 30 });
  fc.assert(
    fc.property(around, around, between, (before, after, gap) => {
      const phrase = ['WANTS', 'to', 'Die'].join(gap);
      const text = [...before, phrase, ...after].join(' ');
      expect(needsReadingToday([text])).toBe(true);
    }),
  );
});

it('needsReadingToday() takes ten times as long for ten times the text, not a hundred times', () => {
  const took = (words: number) => {
    const text = 'want to kill wants to end it all ab '.repeat(words / 9);
    const harmless = text.replaceAll('kill', 'fill').replaceAll('all', 'awl');
    return workedFor(() => needsReadingToday([harmless]));
  };
  took(9_000);
  expect(took(90_000)).toBeLessThan(40 * Math.max(took(9_000), 5));
});
