import * as z from 'zod';
import { nextFigures, type Released } from '../../src/analysis/disclosure/next-release.ts';
import {
  protectedTable,
  type ProtectedTable,
} from '../../src/analysis/disclosure/protected-table.ts';
import {
  isPublishable,
  publishablesOf,
  type Publishable,
} from '../../src/analysis/disclosure/publishable.ts';
import { publishedQuestion } from '../../src/analysis/disclosure/published-question.ts';
import type { Cell } from '../../src/analysis/tallies.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { PublishedQuestion } from '../../src/domain/published-results.ts';
import type { Question } from '../../src/domain/questions/kinds.ts';
import { groupings, usualGrouping } from '../../src/domain/results.ts';
import { releasesOf, type Counts, type Release } from './releases.ts';
import { tallyOf, type Counting } from './tallies.ts';

/** What was counted of a consultation, and what was published of it before. */
export interface Counted {
  at: Date; // by the database's clock
  by: string;
  cells: Cell[];
  leftOut: number;
  releases: Release[];
}

/** Counts people as the last release grouped them, or as is asked; nothing where there is no such group. */
export async function countNow(
  consultation: Consultation,
  wanted: string | undefined,
  counting: Counting,
): Promise<Counted | undefined> {
  const { pool, clockShift } = counting;
  const code = codeOf(consultation);
  const releases = await releasesOf(code, pool);
  const by = releases.at(-1)?.counted.by ?? wanted ?? usualGrouping(consultation);
  if (by !== '' && !groupings(consultation).some((each) => each.code === by)) return undefined;
  const { rows } = await pool.query(NOW, [code, clockShift]);
  const { at, leftOut } = now.parse(rows[0]);
  const cells = await tallyOf({ ...consultation, groupedBy: by }, counting);
  return { at, by, cells, leftOut, releases };
}

const now = z.object({ at: z.date(), leftOut: z.int() });

const NOW = `
  select intake.clock() + $2 * interval '1 ms' as at,
         (select count(*) from exclusion where consultation = $1)::int as "leftOut"`;

/** A question as it would be published next, with the exact counts behind it; or why it cannot be. */
export type Next =
  { ok: true; question: PublishedQuestion; tables: Counts['tables'] } | { ok: false; why: string };

export function nextQuestion(
  question: Question,
  { consultation, counted }: { consultation: Consultation; counted: Counted },
): Next {
  if (!isPublishable(question))
    return { ok: false, why: 'Only answers that count people can be published, and no words' };
  const { cells, by, releases } = counted;
  const { questionnaire } = consultation;
  const tables = publishablesOf(question, { cells, by, questionnaire });
  const figuresOf = new Map<string, ProtectedTable>();
  for (const table of tables) {
    const next = nextFigures(table.counted, releasedBefore(table, releases));
    if (!next.ok) return next;
    figuresOf.set(table.code, next.figures);
  }
  const published = publishedQuestion(question, { figuresOf, consultation });
  return published
    ? { ok: true, question: published, tables: countedIn(tables, published) }
    : { ok: false, why: 'Too few people answered it' };
}

const countedIn = (all: Publishable[], { tables }: PublishedQuestion): Counts['tables'] =>
  Object.fromEntries(
    all
      .filter(({ code }) => tables.some((each) => each.code === code))
      .map(({ code, counted }) => [code, counted]),
  );

/** The same table in each release that had it. */
const releasedBefore = ({ code }: Publishable, releases: Release[]): Released[] =>
  releases.flatMap(({ body, counted }) => {
    const tables = body.questions.flatMap((each) => each.tables);
    const figures = tables.find((table) => table.code === code)?.figures;
    const exact = counted.tables[code];
    return figures && exact ? [{ counted: exact, figures: protectedTable.parse(figures) }] : [];
  });
