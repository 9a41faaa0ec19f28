import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/domain/finding.ts';
import { cellText, peopleText } from '../../src/domain/published-figures.ts';
import type { PublishedTable } from '../../src/domain/published-results.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { resultsFor, type Said } from '../support/published.ts';

const library = libraryHours();
const tablesOf = (said: Said[], by = 'answering-as'): PublishedTable[] =>
  resultsFor(library, said, { by }).questions.flatMap(({ tables }) => tables);

const picked = (chosen: string[], as?: string): Answers => ({
  'work-on-first': { chosen },
  ...(as && { 'answering-as': as }),
});

/** The finding of the question that lets people choose up to three. */
const finding = (...said: Said[]): string[] =>
  findingOf(tablesOf(said).find(({ code }) => code === 'work-on-first')!);

const RANGE = 'If we had heard from a different set of similar people, we would expect';

describe('findingOf()', () => {
  it('says first what most people chose, of whom, and how sure that is', () => {
    expect(finding([240, picked(['noise'])], [172, picked(['steps'])])).toEqual([
      'Of about 410 people who answered this question, 59% (about 240) chose “Noise”.',
      `${RANGE} 54% to 63%. This does not allow for people who did not take part.`,
      'Next came “Steps”, with 41%.',
      'Nobody chose “None of these”.',
      'Nobody chose “Not sure”.',
    ]);
  });

  it('does not put in order what is too close', () => {
    const said = finding([105, picked(['noise'])], [95, picked(['steps', 'cold'])]);
    expect(said).toContain(
      '“Steps” and “Cold” are too close to it to say which more people would choose.',
    );
    expect(said.join()).not.toContain('Next came');
  });

  it('counts what is too close where that is much', () => {
    const rest = ['steps', 'cold', 'opening-hours'];
    const said = finding([80, picked(['noise'])], [70, picked(rest)], [72, picked(['few-books'])]);
    expect(said).toContain(
      '4 other answers are too close to it to say which more people would choose.',
    );
  });

  it('says when as many chose another', () => {
    expect(finding([60, picked(['noise', 'cold'])], [30, picked(['steps'])])[0]).toBe(
      'Of about 90 people who answered this question, 67% (about 60) chose “Noise”, and as many “Cold”.',
    );
  });

  it('tells no range of so few that it would say nothing', () => {
    expect(finding([30, picked(['noise'])], [17, picked(['steps'])]).join()).not.toContain(RANGE);
  });

  it('says “nearly all” of all, and of all but a few', () => {
    for (const few of [0, 1, 7])
      expect(finding([60, picked(['noise'])], [few, picked(['steps'])])[0]).toMatch(
        /^Of about 6\d people who answered this question, nearly all chose “Noise”\.$/,
      );
  });

  it('tells apart who chose none', () => {
    const said = finding([20, picked(['noise'])], [60, picked(['none-of-these'])]);
    expect(said[0]).toContain('25% (about 20) chose “Noise”');
    expect(said).toContain('75% (about 60) chose “None of these”.');
  });

  it('says that only a few chose anything, where that is so', () => {
    const said = finding([60, picked(['none-of-these'])], [4, picked(['noise'])]);
    expect(said[0]).toBe(
      'Of about 65 people who answered this question, only a few chose any one of the answers.',
    );
    expect(said.join()).not.toMatch(/\b4\b|6%/);
  });

  it('says once what every group says', () => {
    const said = finding(
      [60, picked(['noise'], 'parent')],
      [40, picked(['noise'], 'child')],
      [12, picked(['steps'], 'child')],
      [9, picked(['cold'], 'parent')],
    );
    expect(said.at(-1)).toBe('In every group, “Noise” was chosen most often.');
  });

  it('says of each group what it says, where they differ', () => {
    const said = finding([60, picked(['noise'], 'parent')], [40, picked(['steps'], 'child')]);
    expect(said.slice(-2)).toEqual([
      'Chosen most often by “Parent”: “Noise”.',
      'Chosen most often by “Child”: “Steps”.',
    ]);
  });
});

it.each([
  [0, 'nobody'],
  [5, 'fewer than 8'],
  [10, 'about 10'],
  [12_345, 'about 12,345'],
])('peopleText(%i) is “%s”', (count, words) => {
  expect(peopleText(count, 8)).toBe(words);
});

it.each([
  [{ count: 240, percent: 58 }, '58% (about 240)'],
  [{ count: 5 }, 'fewer than 8'],
  [{ count: 0, percent: 0 }, 'nobody'],
  [{ count: 55, isNearlyAll: true as const }, 'nearly all'],
])('cellText(%j) is “%s”', (cell, words) => {
  expect(cellText({ code: 'a', ...cell }, 8)).toBe(words);
});
