import pg from 'pg';
import type { Answer } from '../../src/domain/questionnaire.ts';
import { asking, questionsOf } from '../fixtures/every-kind.ts';
import { option } from '../fixtures/challenges.ts';
import { asked } from '../fixtures/kinds.ts';

const who = {
  ...asked.choice,
  code: 'answering-as',
  text: 'Who are you answering as?',
  options: ['parent', 'young-person', 'professional', 'other'].map((code) => option(code, code)),
};

/** Do these feel right, which three come first and which of them most, who are you. */
export const answeredByAMillion = asking(
  'answered-by-a-million',
  questionsOf(asked.choice, asked.pick, who),
);

/** Every answer that can be given: up to three, and one of them that matters most. */
function everyPick(): Answer[] {
  const { options, most } = asked.pick;
  const codes = options.map(({ code }) => code);
  const after = (code: string) => codes.slice(codes.indexOf(code) + 1);
  const sets = codes.flatMap((a) => [
    [a],
    ...after(a).flatMap((b) => [[a, b], ...after(b).map((c) => [a, b, c])]),
  ]);
  return sets.flatMap((chosen) =>
    [...chosen, most.neither.code].map((each) => ({ chosen, most: each })),
  );
}

/** As many submissions, put in by the database itself: over 19 days, in ten orders, from four groups. */
export async function fillIn(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { slug, revision, questionnaire } = answeredByAMillion;
  await client.query('insert into questionnaire values ($1, $2, $3)', [
    slug,
    revision,
    questionnaire,
  ]);
  await client.query('select setseed(0.5)');
  const groups = who.options.map(({ code }) => code);
  const feelings = asked.choice.options.map(({ code }) => code);
  await client.query(FILL, [slug, revision, JSON.stringify(everyPick()), groups, feelings, count]);
  await client.query('analyze submission');
  await client.end();
}

const FILL = `
  with picks as materialized (select array_agg(value) as all_of_them from jsonb_array_elements($3::jsonb))
  insert into submission (id, consultation, revision, version, option_order, channel, answers, choices,
                          flags, receipt_hash, fingerprint, text_key, day)
  select lpad(to_hex(n), 32, '0'), $1, $2, 'standard', n % 10,
         case when n % 20 = 0 then 'paper' else 'online' end,
         jsonb_build_object(
           'feel-right', ($5::text[])[1 + floor(random() * cardinality($5::text[]))],
           'work-on-first', all_of_them[1 + floor(power(random(), 1.5) * cardinality(all_of_them))],
           'answering-as', ($4::text[])[1 + floor(power(random(), 2) * 4)]),
         '{}', case when n % 50 = 0 then array['fast'] else '{}' end, sha256(n::text::bytea), null, null,
         date '2025-07-21' + (n % 19)::int
  from generate_series(1, $6::int) as n, picks`;
