import type pg from 'pg';
import * as z from 'zod';
import { consultationCode, type ConsultationCode } from '../../src/domain/addresses.ts';
import { answered, type Answered } from '../../src/domain/answered.ts';

const rows = z.array(z.object({ consultation: consultationCode, answered }));

/** How much of each consultation has been answered: counts and codes, never what anybody wrote. */
export async function answeredIn(
  pool: pg.Pool,
  consultations: ConsultationCode[],
): Promise<Map<ConsultationCode, Answered>> {
  const found = rows.parse((await pool.query(COUNT, [consultations])).rows);
  return new Map(found.map((each) => [each.consultation, each.answered]));
}

// The view counts people by question and option, whatever the kinds of the questions; a row with no
// option says how many answered the question, one with no question how many answered at all.
const COUNT = `
  with counted as (
    select consultation, question, option, sum(people)::int as people
    from tally where consultation = any($1) group by consultation, question, option
  ), questions as (
    select consultation, question, jsonb_build_object(
             'answers', coalesce(sum(people) filter (where option = ''), 0),
             'options', coalesce(jsonb_object_agg(option, people) filter (where option <> ''), '{}')
           ) as counts
    from counted where question <> '' group by consultation, question
  )
  select consultation, jsonb_build_object(
           'submissions', people,
           'questions', coalesce((select jsonb_object_agg(question, counts) from questions
                                  where questions.consultation = counted.consultation), '{}')
         ) as answered
  from counted where question = ''`;
