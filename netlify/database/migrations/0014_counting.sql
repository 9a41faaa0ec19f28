-- Counts a million submissions in seconds. Each answer is taken out of its submission once and compared
-- as text, and what submissions differ in otherwise is one text too: to hash nine columns, one of them
-- JSON, took most of the time. Each question is a set of its own in one pass over the submissions.
drop function results.tally(text, text, text[], text[]);
drop function results.count_finished(text, text, text[], text[], interval);
drop function results.count_days(text, date[], text, text[], text[]);

-- Cells are many, and a check of each that its day is there takes as long as to write it.
alter table results.cell drop constraint cell_consultation_grouped_by_day_fkey;

-- What can be counted again need not outlive a crash: both are empty then, and so agree.
alter table results.cell set unlogged;
alter table results.day set unlogged;

create function results.forget_cells() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from results.cell
  where consultation = old.consultation and grouped_by = old.grouped_by and day = old.day;
  return null;
end $$;

create trigger day_forgotten after delete on results.day for each row
execute function results.forget_cells();

-- What a question adds to the one pass: the answer as text, or only that there is one.
create function results.answer_text(p_code text, p_is_counted boolean) returns text
language sql immutable as $$
  select case when p_is_counted then format('results.without_words(answers -> %L)::text', p_code)
              else format('case when answers ? %L then '''' end', p_code) end $$;

-- The one aggregation, of some days of one consultation. No name or code has a unit separator in it.
create function results.grouped(p_consultation text, p_days date[], p_grouped_by text,
                                p_whole text[], p_parts text[], p_never text[])
returns table (dims text, question text, answer text, people bigint)
language plpgsql stable set work_mem = '128MB' as $$
declare
  v_codes text[] := p_whole || p_parts || p_never;
  v_answers text := (select coalesce(string_agg(
      format(', %s as a%s', results.answer_text(code, code <> all (p_never)), at), '' order by at), '')
    from unnest(v_codes) with ordinality as each (code, at));
  v_sets text := (select coalesce(string_agg(format(', (dims, a%s)', at), '' order by at), '')
    from generate_subscripts(v_codes, 1) as at);
  v_question text := (select coalesce(string_agg(
      format(' when grouping(a%s) = 0 then %L', at, code), '' order by at), '')
    from unnest(v_codes) with ordinality as each (code, at));
  v_answer text := (select coalesce(string_agg('a' || at, ', ' order by at), '')
    from generate_subscripts(v_codes, 1) as at);
begin
  return query execute format($sql$
    select dims, case when false then '' %s else '' end, %s, count(*)
    from (
      select concat_ws(chr(31), day, version, channel, option_order, revision,
                       flags && array['honeypot', 'fast', 'old-form', 'burst'] or campaign.id is not null,
                       coalesce(answers ->> $3, '')) as dims %s
      from public.submission left join public.campaign using (consultation, id)
      where consultation = $1 and day = any ($2)
        and not exists (select from public.exclusion
                        where exclusion.consultation = submission.consultation
                          and exclusion.id = submission.id)
    ) as told
    group by grouping sets ((dims) %s)$sql$,
    v_question, case v_answer when '' then 'null::text' else format('coalesce(%s)', v_answer) end,
    v_answers, v_sets)
  using p_consultation, p_days, p_grouped_by;
end $$;

create function results.count_days(p_consultation text, p_days date[], p_grouped_by text,
                                   p_whole text[], p_parts text[], p_never text[])
returns table (day date, version text, channel text, option_order int, revision text,
               is_flagged boolean, grp text, question text, part jsonb, people bigint)
language sql stable set work_mem = '128MB' as $$
  with grouped as materialized (
    select * from results.grouped(p_consultation, p_days, p_grouped_by, p_whole, p_parts, p_never)
    where question = '' or answer is not null
  ), counted as (
    select dims, question, null::jsonb as part, sum(people)::bigint as people
    from grouped group by dims, question
    union all
    select dims, question, answer::jsonb, people from grouped where question = any (p_whole)
    union all
    select dims, question, part, sum(people)::bigint
    from grouped, results.parts(answer::jsonb) as part
    where question = any (p_parts) group by dims, question, part
  )
  select split_part(dims, chr(31), 1)::date, split_part(dims, chr(31), 2), split_part(dims, chr(31), 3),
         split_part(dims, chr(31), 4)::int, split_part(dims, chr(31), 5),
         split_part(dims, chr(31), 6)::boolean, split_part(dims, chr(31), 7), question, part, people
  from counted $$;

-- Counts the days that are over, unless that was done. An hour later nothing is on its way to them. A
-- change that is not to be seen yet is not in the counts either: it makes them be counted again.
create function results.count_finished(p_consultation text, p_grouped_by text, p_whole text[],
                                       p_parts text[], p_never text[], p_shift interval)
returns void language plpgsql as $$
declare
  v_today date := ((intake.clock() + p_shift - interval '1 hour') at time zone 'Europe/London')::date;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_consultation || ' results', 0));
  delete from results.day
  where consultation = p_consultation and grouped_by = p_grouped_by
    and changes <> results.changes(p_consultation, day);
  with missing as materialized (
    select day from results.days_without(p_consultation, p_grouped_by) as day where day < v_today
  ), marked as (
    insert into results.day (consultation, grouped_by, day, changes)
    select p_consultation, p_grouped_by, day, results.changes(p_consultation, day) from missing
  )
  insert into results.cell
  select p_consultation, p_grouped_by, counted.*
  from results.count_days(p_consultation, array(select day from missing), p_grouped_by,
                          p_whole, p_parts, p_never) as counted;
end $$;

-- Everything that can be counted, of all days. Only of submissions as a whole is the day told.
create function results.tally(p_consultation text, p_grouped_by text, p_whole text[], p_parts text[],
                              p_never text[])
returns table (day date, version text, channel text, option_order int, revision text,
               is_flagged boolean, grp text, question text, part jsonb, people bigint)
language sql stable set work_mem = '128MB' as $$
  with counted as (
    select cell.day, cell.version, cell.channel, cell.option_order, cell.revision, cell.is_flagged, cell.grp,
           cell.question, cell.part, cell.people
    from results.cell where consultation = p_consultation and grouped_by = p_grouped_by
    union all
    select * from results.count_days(
      p_consultation, array(select results.days_without(p_consultation, p_grouped_by)), p_grouped_by,
      p_whole, p_parts, p_never)
  )
  select case question when '' then day end, version, channel, option_order, revision, is_flagged, grp,
         question, part, sum(people)::bigint
  from counted group by 1, 2, 3, 4, 5, 6, 7, 8, 9 $$;

revoke all on schema results from public;
revoke execute on all functions in schema results from public;
