import type pg from 'pg';
import * as z from 'zod';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import type { EnteredFigures } from '../../src/domain/coverage.ts';

const rows = z.array(
  z.object({
    ...{ topic: z.string(), option: z.string(), people: z.int() },
    ...{ source: z.string(), at: z.date() },
  }),
);
export type ReferenceFigure = z.infer<typeof rows>[number];

/** How many people there are, for every topic. */
export async function figuresFor(
  consultation: ConsultationCode,
  pool: pg.Pool,
): Promise<ReferenceFigure[]> {
  return rows.parse((await pool.query(FIGURES, [consultation])).rows);
}

const FIGURES =
  'select topic, option, people, source, at from reference_figure where consultation = $1';

export interface Entering extends EnteredFigures {
  consultation: ConsultationCode;
  who: string;
}

/** In the place of those that a topic had. */
export async function keepFigures(
  { consultation, who, topic, source, figures }: Entering,
  pool: pg.Pool,
): Promise<void> {
  const options = figures.map(({ option }) => option);
  const people = figures.map((each) => each.people);
  await pool.query(KEEP, [consultation, topic, options, people, source, who]);
}

const KEEP = `
  with gone as (
    delete from reference_figure where consultation = $1 and topic = $2 and option <> all ($3::text[])
  )
  insert into reference_figure (consultation, topic, option, people, source, who, at)
  select $1, $2, option, people, $5, $6, clock_timestamp()
  from unnest($3::text[], $4::int[]) as given (option, people)
  on conflict (consultation, topic, option)
  do update set people = excluded.people, source = excluded.source, who = excluded.who, at = excluded.at`;

const counted = z.array(z.object({ choice: z.string(), people: z.int() }));

/** How many people said each thing of themselves, which nothing joins to what else they said. */
export async function heardAboutYou(
  consultation: ConsultationCode,
  pool: pg.Pool,
): Promise<Map<string, number>> {
  const found = counted.parse((await pool.query(ABOUT_YOU, [consultation])).rows);
  return new Map(found.map(({ choice, people }) => [choice, people]));
}

// Those of answers that are held, and of those that were deleted when their time was over.
const ABOUT_YOU = `
  select choice, sum(people)::int as people
  from (select choice, 1 as people from special.about_you, unnest(choices) as choice
        where consultation = $1
        union all
        select choice, people from special.tally where consultation = $1) as each
  group by choice`;
