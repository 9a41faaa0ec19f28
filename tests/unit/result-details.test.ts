import { describe, expect, it } from 'vitest';
import type { Priorities, Priority, ResultRow, ResultTable } from '../../src/domain/results.ts';
import {
  differenceSentences,
  methodSentences,
} from '../../studio/tools/results/detail-sentences.ts';

const named = (code: string) => ({ code, label: code.toUpperCase() });

const row = (code: string): ResultRow => ({ ...named(code), base: 10, counts: [5, 5] });
const table: ResultTable = {
  ...{ code: 'first', heading: 'First', most: 3, options: [named('a'), named('b')] },
  ...{ everyone: row(''), groups: [row('pupil'), row('parent')] },
};
const item = (code: string): Priority => ({
  ...named(code),
  ...{ people: 5, share: 0.5, low: 0, high: 1, best: 1, worst: 2, balanced: 0.5, inTop: 1 },
});

const question = (change: Partial<Priorities> = {}, tables = [table]) => ({
  tables,
  priorities: {
    ...{ base: 10, items: [item('a'), item('b')], winners: ['a'], differences: [] },
    ...change,
  },
});

describe('methodSentences()', () => {
  it.each([
    [['a'], 'Compared in pairs (Schulze), “A” comes 1st.'],
    [['a', 'b'], 'Compared in pairs (Schulze), no challenge comes before another.'],
    [[], 'Compared in pairs (Schulze), no challenge comes before another.'],
  ])('say of winners %j: %s', (winners, words) => {
    expect(methodSentences(question({ winners }))).toEqual([words]);
  });

  it('name winners that are joint', () => {
    const items = [item('a'), item('b'), item('c')];
    expect(methodSentences(question({ items, winners: ['c', 'a'] }))).toEqual([
      'Compared in pairs (Schulze), “A” and “C” come joint 1st.',
    ]);
  });

  it('say how far people agree, where they ranked', () => {
    expect(methodSentences(question({ agreement: 0.123 }))[1]).toMatch(
      /W: 0\.12\. 0 is not at all/,
    );
  });

  it.each([
    [0.0004, 'by more than chance explains (p < 0.001)'],
    [0.049, 'by more than chance explains (p = 0.049)'],
    [0.05, 'no more unevenly than chance explains (p = 0.050)'],
  ])('say of places on the form, at p = %d: %s', (p, words) => {
    expect(methodSentences(question({ places: { rates: [0.5], p } }))[1]).toContain(words);
  });
});

describe('differenceSentences()', () => {
  const differing = (low: number, high: number) =>
    question({ differences: [{ item: 'b', one: 'pupil', other: 'parent', low, high }] });

  it.each([
    [0.05, 0.2, '“PUPIL” chose “B” more often than “PARENT”, by 5 to 20 percentage points.'],
    [-0.2, -0.05, '“PARENT” chose “B” more often than “PUPIL”, by 5 to 20 percentage points.'],
  ])('say which group chose more, from %d to %d', (low, high, words) => {
    expect(differenceSentences(differing(low, high))).toEqual([words]);
  });

  it('say that there are none, where there are groups to differ', () => {
    expect(differenceSentences(question())).toEqual([
      'No two groups differ by more than chance explains.',
    ]);
    expect(differenceSentences(question({}, [{ ...table, groups: [row('pupil')] }]))).toEqual([]);
  });
});
