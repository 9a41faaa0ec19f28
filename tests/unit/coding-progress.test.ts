import { expect, it } from 'vitest';
import type { Written } from '../../src/domain/reading.ts';
import { progressText } from '../../studio/tools/results/coding/progress-text.ts';
import { toCodeTwice } from '../../studio/tools/results/coding/to-code-twice.ts';

it.each([
  [0, 0, 'Nobody has written anything yet.'],
  [1, 0, 'There is 1 text, and none is coded yet.'],
  [1200, 0, 'There are 1,200 texts, and none is coded yet.'],
  [40, 1, '1 of 40 texts is coded (3%).'],
  [1, 1, '1 of 1 text is coded (100%).'],
  [40, 12, '12 of 40 texts are coded (30%).'],
])('progressText() of %i texts of which %i are coded', (texts, coded, words) => {
  expect(progressText({ texts, coded })).toBe(words);
});

const written = (count: number, leftOut: string | null = null): Written[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `${index}`.padStart(32, leftOut === null ? 'a' : 'b'), words: 'Buses', leftOut },
    ...{ redacted: null, version: 'standard', channel: 'online', group: null, flags: [] },
    ...{ campaign: null, mine: null, others: 0, place: null, reply: null, mayQuote: null },
  }));

it.each([
  [3, 3],
  [50, 50],
  [51, 50],
  [500, 50],
  [501, 51],
])('toCodeTwice() of %i texts is %i of them', (count, size) => {
  const texts = written(count);
  const sample = toCodeTwice(texts);
  expect(sample).toHaveLength(size);
  expect(texts.filter((each) => sample.includes(each))).toEqual(sample); // in their order
});

it('toCodeTwice() has no text that is left out of results', () => {
  expect(toCodeTwice([...written(2), ...written(60, 'A test of the form')])).toHaveLength(2);
});
