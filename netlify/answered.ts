import type pg from 'pg';
import * as z from 'zod';
import { answered, type Answered } from '../src/domain/answered.ts';

const rows = z.array(z.object({ consultation: z.string(), answered }));

/** How much of each consultation has been answered: counts and codes, never what anybody wrote. */
export async function answeredIn(
  pool: pg.Pool,
  consultations: string[],
): Promise<Map<string, Answered>> {
  const found = rows.parse((await pool.query(COUNT, [consultations])).rows);
  return new Map(found.map((each) => [each.consultation, each.answered]));
}

// A text is told from an option's code by the question as it was asked. Of a pick, the challenge
// that matters most counts as chosen; a union counts each person once.
const COUNT = `
  with asked as (
    select consultation, revision, each ->> 'code' as question, each ->> 'kind' as kind
    from questionnaire, jsonb_array_elements(definition -> 'questions') as each
    where consultation = any($1)
  ), answer as (
    select submission.consultation, id, question, kind, answers -> question as value
    from submission join asked using (consultation, revision)
    where answers ? question
  ), chosen as (
    select consultation, id, question, value #>> '{}' as option from answer where kind = 'choice'
    union
    select consultation, id, question, jsonb_array_elements_text(value -> 'chosen')
    from answer where kind = 'pick'
    union
    select consultation, id, question, value ->> 'most'
    from answer where kind = 'pick' and value ? 'most'
  ), options as (
    select consultation, question, jsonb_object_agg(option, people) as options
    from (select consultation, question, option, count(*) as people
          from chosen group by consultation, question, option) as one
    group by consultation, question
  ), questions as (
    select consultation, jsonb_object_agg(question, jsonb_build_object(
             'answers', answers, 'options', coalesce(options, '{}'))) as questions
    from (select consultation, question, count(*) as answers
          from answer group by consultation, question) as one
    left join options using (consultation, question)
    group by consultation
  )
  select consultation, jsonb_build_object(
           'submissions', submissions, 'questions', coalesce(questions, '{}')) as answered
  from (select consultation, count(*) as submissions
        from submission where consultation = any($1) group by consultation) as one
  left join questions using (consultation)`;
