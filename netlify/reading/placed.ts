import type pg from 'pg';
import * as z from 'zod';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { placeFrom, placeNames, type PlacedSuggestions } from '../../src/domain/placing.ts';

/**
 * Where the suggestions of a consultation were put, and what staff replied: exact counts of people,
 * without those who are left out of results, and none of the words that they wrote.
 */
export async function placedIn(
  consultation: ConsultationCode,
  pool: pg.Pool,
): Promise<PlacedSuggestions> {
  const found = z.array(row).parse((await pool.query(PLACED, [consultation])).rows);
  return found.map(({ people, replies, ...stored }) => ({
    place: placeFrom(stored)!,
    people,
    replies,
  }));
}

const row = z.object({
  place: z.enum(placeNames),
  challenge: z.string().nullable(),
  people: z.int(),
  replies: z.array(z.string()),
});

const PLACED = `
  select place, challenge, count(*)::int as people,
         coalesce(array_agg(distinct reply order by reply) filter (where reply is not null), '{}') as replies
  from suggestion_place left join exclusion using (consultation, id)
  where consultation = $1 and exclusion.reason is null
  group by place, challenge
  order by people desc, place, challenge`;
