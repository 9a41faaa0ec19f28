import { describe, expect, it } from 'vitest';
import { chartOf, wrapped } from '../../src/components/chart.ts';
import { easyResultsPath, isSplit, resultsPrinted } from '../../src/components/results-printed.ts';
import type { PublishedResults } from '../../src/domain/published-results.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { resultsFor, type Said } from '../support/published.ts';

describe('wrapped()', () => {
  it.each([
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['a word-that-is-too-long b', 5, ['a', 'word-that-is-too-long', 'b']],
    ['', 5, ['']],
  ])('puts “%s” into lines of %i letters', (label, most, lines) => {
    expect(wrapped(label, most)).toEqual(lines);
  });
});

const library = libraryHours();
const said = (...chosen: [number, string[], string][]): Said[] =>
  chosen.map(([people, codes, as]) => [
    people,
    { 'work-on-first': { chosen: codes }, 'answering-as': as },
  ]);

const results = resultsFor(
  library,
  said(
    [40, ['noise'], 'parent'],
    [30, ['cold'], 'parent'],
    [50, ['noise', 'cold'], 'child'],
    [20, ['steps'], 'child'],
  ),
  { by: 'answering-as' },
);
const table = results.questions.find(({ code }) => code === 'work-on-first')!.tables[0]!;
const chart = chartOf(table);

describe('chartOf()', () => {
  it('gives each option a bar as wide as its share, the most often chosen first', () => {
    expect(chart.rows.map(({ lines, bar }) => [lines.join(' '), bar?.width])).toEqual([
      ['Noise', 64],
      ['Cold', 57],
      ['Steps', 14],
      ['Opening hours', undefined],
      ['Few books', undefined],
      ['None of these', undefined],
      ['Not sure', undefined],
    ]);
  });

  it('puts nothing on anything else', () => {
    const tops = chart.rows.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    for (const [index, { top, lines, bar, marks }] of chart.rows.entries()) {
      const bottom = bar ? bar.top + (marks.length > 0 ? 2.4 : 1.3) : top + lines.length * 1.4;
      expect(bottom).toBeLessThanOrEqual(chart.rows[index + 1]?.top ?? chart.height);
    }
  });

  it('has a letter for each group, beside each other where shares are alike', () => {
    expect(chart.groups).toEqual([
      { letter: 'A', label: 'Parent' },
      { letter: 'B', label: 'Child' },
    ]);
    expect(chart.rows.slice(0, 3).map(({ marks }) => marks)).toEqual([
      [
        { at: 57, letters: 'A' },
        { at: 71, letters: 'B' },
      ],
      [
        { at: 43, letters: 'A' },
        { at: 71, letters: 'B' },
      ],
      [
        { at: 0, letters: 'A' },
        { at: 29, letters: 'B' },
      ],
    ]);
    const alike = resultsFor(
      library,
      said(
        [40, ['noise'], 'parent'],
        [40, ['cold'], 'parent'],
        [50, ['noise'], 'child'],
        [50, ['cold'], 'child'],
      ),
      { by: 'answering-as' },
    );
    const pick = alike.questions.find(({ code }) => code === 'work-on-first')!;
    expect(chartOf(pick.tables[0]!).rows[0]!.marks).toEqual([{ at: 50, letters: 'AB' }]);
  });
});

describe('resultsPrinted()', () => {
  const many = (times: number): PublishedResults => ({
    ...results,
    questions: Array.from({ length: times }, (_, index) => ({
      ...results.questions.find(({ code }) => code === 'work-on-first')!,
      code: `question-${index}`,
    })),
  });

  it('is one page, and a page for each question where they are too many for one', () => {
    expect(resultsPrinted({ ...library, results })).toEqual([undefined]);
    expect([isSplit(many(12)), isSplit(many(13))]).toEqual([false, true]);
    expect(resultsPrinted({ ...library, results: many(13) })).toHaveLength(14);
    const easy = (results: PublishedResults) => easyResultsPath('library-hours', results);
    expect(easy(many(12))).toBe('/consultations/library-hours/results/#easy-read');
    expect(easy(many(13))).toBe('/consultations/library-hours/results/');
  });

  it('is none while nothing is published', () => {
    expect(resultsPrinted(library)).toEqual([]);
  });
});
