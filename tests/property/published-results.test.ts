import fc from 'fast-check';
import { expect, it } from 'vitest';
import { audit } from '../../src/analysis/disclosure/disclosure-audit.ts';
import { seenIn } from '../../src/analysis/disclosure/seen-tables.ts';
import { mergeTallies, type Cell } from '../../src/analysis/tallies.ts';
import type { FoundResults } from '../../src/content/found.ts';
import { toResults } from '../../src/content/to-results.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { PublishedResults } from '../../src/domain/published-results.ts';
import { questionsOf } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { anySent, countedByHand } from '../support/counted-by-hand.ts';
import { documentOf, resultsOf } from '../support/published.ts';

/** Three challenges show as much as ten. */
const short = <Q extends { options: unknown[] }>(question: Q): Q => ({
  ...question,
  options: question.options.slice(0, 3),
});

const questionnaire = questionsOf(
  ...[asked.choice, asked.several, asked.scale, asked.text, asked.number],
  ...[short(asked.pick), short(asked.cards)],
);
const library = libraryHours({ questionnaire });
const groupings = ['', 'feel-right'];

/** What some people sent, each as one of many who sent the same. */
const anyCells = (by: string): fc.Arbitrary<Cell[]> =>
  fc
    .array(fc.tuple(fc.oneof(fc.nat(12), fc.nat(200)), anySent(questionnaire)), { maxLength: 8 })
    .map((all) => {
      const asking = { revision: 'r1', questionnaire, groupedBy: by };
      const told = all.map(([people, sent]) =>
        countedByHand([sent], asking).map((cell) => ({ ...cell, people })),
      );
      return mergeTallies(...told).filter(({ people }) => people > 0);
    });

const anyResults: fc.Arbitrary<PublishedResults> = fc
  .constantFrom(...groupings)
  .chain((by) => anyCells(by).map((cells) => resultsOf(library, cells, { by, leftOut: 3 })))
  .filter(({ questions }) => questions.length > 0);

it('whatever was answered, what is published can be read, and no small count be told from it', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const found = documentOf(results) as unknown as FoundResults;
      expect(toResults([found], codeOf(library))).toEqual(results);
      for (const { figures } of results.questions.flatMap(({ tables }) => tables))
        expect(audit([seenIn(figures)!]).recovered).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('whatever was answered, no number of people is exact, and no question of words is there', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const counts = [...JSON.stringify(results).matchAll(/"(?:count|base|leftOut)":(\d+)/g)];
      expect(counts.length).toBeGreaterThan(0);
      expect(counts.filter(([, count]) => Number(count) % 5 !== 0)).toEqual([]);
      const codes = results.questions.map(({ code }) => code);
      expect(codes).not.toContain('missed');
      expect(codes).not.toContain('people');
    }),
    { numRuns: 50 },
  );
});
