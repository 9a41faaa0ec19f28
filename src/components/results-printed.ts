import type { Consultation } from '../domain/consultation.ts';
import type { PublishedQuestion, PublishedResults } from '../domain/published-results.ts';
import { consultationPath } from '../form/fields.ts';

/** Figures that fit into one page of the size that we allow, with its charts. */
const MOST_FIGURES = 260;

const figuresIn = ({ tables }: PublishedQuestion): number =>
  tables.reduce(
    (sum, { options, figures }) => sum + options.length * (1 + figures.groups.length),
    0,
  );

/** Whether each question has a page of its own, because all of them are too much for one. */
export const isSplit = ({ questions }: PublishedResults): boolean =>
  questions.length > 1 &&
  questions.reduce((sum, question) => sum + figuresIn(question), 0) > MOST_FIGURES;

/** Endings of the addresses that results are printed at: none before any are published. */
export function resultsPrinted({ results }: Consultation): (string | undefined)[] {
  if (!results) return [];
  const own = isSplit(results) ? results.questions.map(({ code }) => code) : [];
  return [undefined, ...own];
}

/** The address of results, of one question’s or of all. */
export const resultsPath = (slug: string, question?: string): string =>
  `${consultationPath(slug)}results/${question ? `${question}/` : ''}`;

/** The address of results in easy read: where each question has a page, each has its own. */
export const easyResultsPath = (slug: string, results: PublishedResults): string =>
  `${resultsPath(slug)}${isSplit(results) ? '' : '#easy-read'}`;

/** The address of what was said to suggestions. */
export const suggestionsPath = (slug: string): string => `${consultationPath(slug)}suggestions/`;

/** The address of the figures for programs. */
export const openDataPath = (slug: string, ending: 'csv' | 'csv-metadata.json' | 'json'): string =>
  `${consultationPath(slug)}results.${ending}`;
