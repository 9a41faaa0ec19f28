import type pg from 'pg';
import * as z from 'zod';
import type { CountedTable } from '../../src/analysis/disclosure/counted-table.ts';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { publishedResults, type PublishedResults } from '../../src/domain/published-results.ts';

/** Exact counts behind a release, by the code of each table. They never leave this side. */
export interface Counts {
  by: string; // the question that groups people; '' of none
  tables: Record<string, CountedTable>;
}

export interface Release {
  body: PublishedResults;
  counted: Counts;
}

const row = { base: z.int(), counts: z.record(z.string(), z.int()) };

const countedTable = z.object({
  picks: z.object({ fewest: z.int(), most: z.int() }),
  total: z.object(row),
  groups: z.array(z.object({ code: z.string(), label: z.string(), ...row })),
});

const kept = z.object({
  body: publishedResults,
  counted: z.object({ by: z.string(), tables: z.record(z.string(), countedTable) }),
});

/** All that was published of a consultation's results, in order. */
export async function releasesOf(
  consultation: ConsultationCode,
  pool: pg.Pool,
): Promise<Release[]> {
  const { rows } = await pool.query(
    'select body, counted from release where consultation = $1 order by number',
    [consultation],
  );
  return z.array(kept).parse(rows);
}

/** False where another release got there first. */
export async function keepRelease({ body, counted }: Release, pool: pg.Pool): Promise<boolean> {
  const { consultation, release, asOf, by } = body;
  const { rowCount } = await pool.query(KEEP, [
    ...[consultation, release, asOf, by.id, by.role],
    ...[JSON.stringify(body), JSON.stringify(counted)],
  ]);
  return rowCount === 1;
}

const KEEP = `
  insert into release (consultation, number, at, who, role, body, counted)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`;
