import { describe, expect, it } from 'vitest';
import { easyFindingOf, easyNotes } from '../../src/domain/easy-finding.ts';
import { methodNotes, whatIsNotShown } from '../../src/domain/results-notes.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { resultsFor, type Said } from '../support/published.ts';

const library = libraryHours();

const picked = (chosen: string[], as?: string): Answers => ({
  'work-on-first': { chosen },
  ...(as && { 'answering-as': as }),
});

describe('easyFindingOf()', () => {
  const said: Said[] = [
    [240, picked(['noise'], 'parent')],
    [160, picked(['steps'], 'child')],
    [12, picked(['none-of-these'])],
  ];
  const withoutQuotes = (line: string) => line.replaceAll(/“[^”]*”/g, '');
  const easy = {
    ...libraryHours(),
    versions: [
      {
        ...{ name: 'easy-read', title: 'Easy Read', lang: 'en', dir: 'ltr' as const },
        introduction: [],
        words: {
          'challenges.noise': { text: 'It is loud' },
          'work-on-first': { text: 'What first?' },
        },
      },
    ],
  };

  it('says an idea a line, in easy words where there are some', () => {
    const pick = resultsFor(easy, said).questions.find(({ code }) => code === 'work-on-first');
    expect(easyFindingOf(pick!.tables[0]!)).toEqual([
      'We asked people:',
      '“What first?”',
      'About 410 people answered this.',
      'People chose this answer most:',
      '“It is loud”',
      '59 of every 100 people chose it.',
      '2 of every 100 people chose “None of these”.',
    ]);
  });

  it('needs no more than twelve words for any', () => {
    const lines = [
      ...resultsFor(library, said).questions.flatMap(({ tables }) => tables.flatMap(easyFindingOf)),
      ...easyNotes,
    ].map(withoutQuotes);
    for (const line of lines) expect(line.split(/\s+/).length).toBeLessThanOrEqual(12);
  });
});

describe('notes', () => {
  const said: Said[] = [
    [30, picked(['noise', 'cold'], 'parent')],
    [20, picked(['steps'], 'child'), { channel: 'paper', revision: 'r2' }],
  ];
  it('say what the figures do not show', () => {
    const notes = whatIsNotShown(resultsFor(library, said, { by: 'answering-as' })).join(' ');
    for (const words of ['chose to take part', 'not a vote', 'more than 100%', 'fewer than 8'])
      expect(notes).toContain(words);
    expect(notes).toContain('Groups of fewer than 10 people');
    expect(whatIsNotShown(resultsFor(library, said)).join()).not.toContain('Groups of');
  });

  it('say how they came about', () => {
    const results = resultsFor(library, said, { by: 'answering-as', leftOut: 3 });
    expect(methodNotes(results)).toEqual([
      'Answers were counted at 10:30am on Monday 14 July 2025, after the consultation had closed. This is release 1.',
      'They came online and on paper.',
      'The words of the questionnaire were changed while it was open: there were 2 of them.',
      'Groups are by the answers to “Who are you answering as?”',
      'Answers that look alike, or that came very quickly, are counted like all others.',
      'We left out the answers of fewer than 8 people.',
    ]);
    expect(methodNotes(resultsFor(library, said)).at(-1)).toBe('No answers were left out.');
  });
});
