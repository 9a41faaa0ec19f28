import type pg from 'pg';
import type { CountedTable } from '../../src/analysis/disclosure/counted-table.ts';
import { nextFigures, type Released } from '../../src/analysis/disclosure/next-release.ts';
import { placedTable, placesCounted } from '../../src/analysis/disclosure/placed-table.ts';
import { protectedTable } from '../../src/analysis/disclosure/protected-table.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { PublishedSuggestions } from '../../src/domain/published-suggestions.ts';
import { placedIn } from '../reading/placed.ts';
import type { Release } from './releases.ts';

/** The name of its table among those of a release. No question’s code has an underscore in it. */
const TABLE = '_suggestions';

export interface NextSuggestions {
  suggestions: PublishedSuggestions;
  tables: Record<string, CountedTable>; // exact, of what has figures
}

/**
 * What would be published of suggestions: nothing where none is put anywhere. What staff reply is for
 * everybody; how many people it is said to, only where that tells nothing of anybody.
 */
export async function nextSuggestions(
  consultation: Consultation,
  { releases }: { releases: Release[] },
  pool: pg.Pool,
): Promise<NextSuggestions | undefined> {
  const placed = await placedIn(codeOf(consultation), pool);
  if (placed.length === 0) return undefined;
  const counted = placesCounted(placed, consultation.challenges);
  const places = counted.map(({ code, place, replies }) => ({ code, place, replies }));
  const table = placedTable(counted);
  const next = nextFigures(table, releases.flatMap(releasedIn));
  if (!next.ok || !next.figures.total) return { suggestions: { places }, tables: {} };
  const figures = { ...next.figures, total: next.figures.total };
  return { suggestions: { places, figures }, tables: { [TABLE]: table } };
}

function releasedIn({ body, counted }: Release): Released[] {
  const figures = body.suggestions?.figures;
  const exact = counted.tables[TABLE];
  return figures && exact ? [{ counted: exact, figures: protectedTable.parse(figures) }] : [];
}
