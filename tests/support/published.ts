import { methodOf } from '../../src/analysis/method.ts';
import { mergeTallies, type Cell } from '../../src/analysis/tallies.ts';
import { checksumOf } from '../../src/content/revision.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { FrozenResults, PublishedResults } from '../../src/domain/published-results.ts';
import type { Answer, Answers } from '../../src/domain/questionnaire.ts';
import { nextQuestion, type Counted } from '../../netlify/results/next-release.ts';

/** So many people who answered alike. */
export type Said = [people: number, answers: Answers, change?: Partial<Cell>];

const one: Cell = {
  ...{ day: null, version: 'standard', channel: 'online', order: 0, revision: 'r1' },
  ...{ isFlagged: false, group: '', question: '', part: null, people: 0 },
};

/** An answer to each of several things is counted thing by thing. */
const partsOf = (answer: Answer): Answer[] =>
  typeof answer !== 'object' || Array.isArray(answer) || 'chosen' in answer
    ? [answer]
    : Object.entries(answer).map(([code, level]) => ({ [code]: level }) as Answer);

/** What is counted of these answers. */
export const cellsOf = (said: Said[], by = ''): Cell[] =>
  mergeTallies(
    said.flatMap(([people, answers, change]) => {
      const group = String(answers[by] ?? '');
      const cell = (more: Partial<Cell>): Cell => ({ ...one, group, people, ...change, ...more });
      return [
        cell({ day: '2025-07-21' }),
        ...Object.entries(answers).flatMap(([question, answer]) => [
          cell({ question }),
          ...partsOf(answer).map((part) => cell({ question, part })),
        ]),
      ];
    }),
  );

type Asked = Pick<Consultation, 'slug' | 'earlierSlugs' | 'questionnaire' | 'versions'>;

interface Made {
  by?: string;
  leftOut?: number;
  asOf?: Date;
}

/** What would be published of these answers, the first time. */
export const resultsFor = (consultation: Asked, said: Said[], made: Made = {}): PublishedResults =>
  resultsOf(consultation, cellsOf(said, made.by), made);

/** The same of what was counted. */
export function resultsOf(
  consultation: Asked,
  cells: Cell[],
  { by = '', leftOut = 0, asOf = new Date('2025-07-14T09:30:00Z') }: Made,
): PublishedResults {
  const counted: Counted = { at: asOf, by, cells, leftOut, releases: [] };
  const questions = consultation.questionnaire.questions.flatMap((question) => {
    const next = nextQuestion(question, { consultation: consultation as Consultation, counted });
    return next.ok ? [next.question] : [];
  });
  return sealed({
    ...{ consultation: codeOf(consultation), release: 1, asOf, questions },
    ...{ by: { role: 'editor', id: 'local-editor' }, method: methodOf(consultation, counted) },
  });
}

export const sealed = (frozen: FrozenResults): PublishedResults => ({
  ...frozen,
  checksum: checksumOf(frozen),
});

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The document that the Studio keeps of it. */
export const documentOf = (results: PublishedResults) => ({
  _id: `published-results-${results.consultation}`,
  _type: 'publishedResults',
  ...(JSON.parse(JSON.stringify(results)) as { [name: string]: Json }),
});
