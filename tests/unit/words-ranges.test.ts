import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalData } from '../../src/analysis/words/personal-data.ts';
import type { Range } from '../../src/analysis/words/ranges.ts';
import { redacted } from '../../src/domain/redacting.ts';
import { piecesOf } from '../../studio/tools/results/words/pieces.ts';
import {
  cutsOf,
  touches,
  withoutRange,
  withRange,
  wordRanges,
} from '../../studio/tools/results/words/word-ranges.ts';

const text = 'Ask (Mr Smith), on 01632 960001!';
const wordsIn = (ranges: Range[], of = text) => cutsOf(ranges, of).map(({ words }) => words);
const rangeOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const chosenBy = (...words: string[]) =>
  words.reduce<Range[]>((ranges, each) => withRange(ranges, rangeOf(each), text), []);

describe('wordRanges()', () => {
  it.each([
    [text, ['Ask', 'Mr', 'Smith', 'on', '01632', '960001']],
    ['don’t jo@example.com?', ['don’t', 'jo@example.com']],
    ['a 🦓 – cafe\u0301', ['a', '🦓', 'cafe\u0301']],
    [' \n…', []],
  ])('of “%s” has %j', (given, words) => {
    expect(wordsIn(wordRanges(given), given)).toEqual(words);
  });
});

describe('withRange()', () => {
  it.each([
    [['Smith', 'Mr'], ['Mr Smith']], // next to each other are one
    [
      ['01632', 'Smith'],
      ['Smith', '01632'],
    ],
    [['Mr Smith', 'Mr'], ['Mr Smith']],
    [['Smith', 'Smith), on'], ['Smith), on']],
    [
      [' Smith'.trim(), ' 01632 '],
      ['Smith', '01632'],
    ],
    [[' '], []],
  ])('with %j has %j', (given, words) => {
    expect(wordsIn(chosenBy(...given))).toEqual(words);
  });
});

describe('withoutRange()', () => {
  it.each([
    ['Smith', ['Mr', 'on 01632']],
    ['Mr', ['Smith', 'on 01632']],
    ['Ask', ['Mr Smith', 'on 01632']],
    [text, []],
    ['Smith), on', ['Mr', '01632']],
  ])('“%s” leaves %j', (given, words) => {
    const ranges = chosenBy('Mr Smith', 'on 01632');
    expect(wordsIn(withoutRange(ranges, rangeOf(given), text))).toEqual(words);
  });
});

it('touches() is of what overlaps, and not of what is beside', () => {
  const ranges = [{ start: 4, end: 6 }];
  expect([touches(ranges, { start: 5, end: 9 }), touches(ranges, { start: 0, end: 5 })]).toEqual([
    true,
    true,
  ]);
  expect([touches(ranges, { start: 6, end: 9 }), touches(ranges, { start: 0, end: 4 })]).toEqual([
    false,
    false,
  ]);
});

const someText = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', '.', '🦓', '\n', '7') }),
  fc.constant('Ring 01632 960001 or jo@example.com, ST18 0AA.'),
);

/** A text, and some of its words. */
const chosenWords = someText.chain((of) =>
  fc.tuple(fc.constant(of), fc.shuffledSubarray(wordRanges(of))),
);

describe('whatever words are chosen of whatever text', () => {
  it('those alone are chosen, and can be taken out', () => {
    fc.assert(
      fc.property(chosenWords, ([of, words]) => {
        const ranges = words.reduce<Range[]>((before, word) => withRange(before, word, of), []);
        for (const word of wordRanges(of))
          expect(touches(ranges, word)).toBe(words.some(({ start }) => start === word.start));
        expect(redacted(of, cutsOf(ranges, of))).toBeDefined();
      }),
    );
  });

  it('none is, once each is given up again', () => {
    fc.assert(
      fc.property(chosenWords, ([of, words]) => {
        const chosen = words.reduce<Range[]>((before, word) => withRange(before, word, of), []);
        expect(words.reduce((left, word) => withoutRange(left, word, of), chosen)).toEqual([]);
      }),
    );
  });

  it('its pieces are the text, each as it is throughout', () => {
    fc.assert(
      fc.property(chosenWords, ([of, words]) => {
        const hints = personalData(of);
        const pieces = piecesOf(of, { hints, chosen: words });
        expect(pieces.map(({ start, end }) => of.slice(start, end)).join('')).toBe(of);
        for (const piece of pieces) {
          expect(piece.isChosen).toBe(touches(words, piece));
          expect(piece.hint !== undefined).toBe(touches(hints, piece));
        }
        expect(pieces.filter(({ isHintEnd }) => isHintEnd)).toHaveLength(hints.length);
      }),
    );
  });
});
