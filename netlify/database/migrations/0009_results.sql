-- What staff see of answers: counts that add up, whichever way they were split, and so can be kept day
-- by day. A day that is over is counted once, and again only when something of it changed. All of it
-- can be spread over servers by consultation: each key and each join begins with it.
create schema results;

-- Submissions that staff leave out of results. They stay stored, and in exports with a mark.
create table exclusion (
  consultation text not null,
  id           text not null,
  at           timestamptz not null,
  who          text not null,
  reason       text not null check (reason <> ''),
  primary key (consultation, id),
  foreign key (consultation, id) references submission on delete cascade
);

-- Who read, took away or changed what people said, and never what they said.
create table audit (
  at           timestamptz not null,
  who          text not null,
  role         text not null,
  did          text not null,
  consultation text not null,
  what         jsonb not null
);

create index audit_consultation on audit (consultation, at);

-- A transaction that changed something of a day that may have been counted.
create table results.change (
  consultation text not null,
  day          date not null,
  transaction  xid8 not null default pg_current_xact_id(),
  primary key (consultation, day, transaction)
);

-- A day as it was counted, by the answers to one question, and how many changes it had seen then.
create table results.day (
  consultation text not null,
  grouped_by   text not null, -- '' by none
  day          date not null,
  changes      bigint not null,
  primary key (consultation, grouped_by, day)
);

create table results.cell (
  consultation text not null,
  grouped_by   text not null,
  day          date not null,
  version      text not null,
  channel      text not null,
  option_order int not null,
  revision     text not null,
  is_flagged   boolean not null,
  grp          text not null, -- '' of whoever did not answer that question
  question     text not null, -- '' of submissions as a whole
  part         jsonb,         -- an answer, or a part that is counted apart; null of whoever answered
  people       bigint not null,
  foreign key (consultation, grouped_by, day) references results.day on delete cascade
);

create index cell_day on results.cell (consultation, grouped_by, day);
create index submission_day on submission (consultation, day);

create function results.note_change(p_consultation text, p_day date) returns void
language sql as $$
  insert into results.change (consultation, day) values (p_consultation, p_day) on conflict do nothing $$;

create function results.submission_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform results.note_change(row.consultation, row.day)
  from (select old.consultation, old.day where tg_op <> 'INSERT'
        union select new.consultation, new.day where tg_op <> 'DELETE') as row;
  return null;
end $$;

create trigger submission_inserted after insert on submission for each row
when (new.day < (intake.clock() at time zone 'Europe/London')::date)
execute function results.submission_changed();

create trigger submission_changed after update or delete on submission for each row
when (old.day < (intake.clock() at time zone 'Europe/London')::date)
execute function results.submission_changed();

create function results.mark_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform results.note_change(submission.consultation, submission.day)
  from public.submission
  where submission.consultation = coalesce(new.consultation, old.consultation)
    and submission.id = coalesce(new.id, old.id);
  return null;
end $$;

create trigger exclusion_changed after insert or delete on exclusion for each row
execute function results.mark_changed();

create trigger campaign_changed after insert or delete on campaign for each row
execute function results.mark_changed();

-- An answer in parts that are answers themselves, so that they can be read as one.
create function results.parts(p_answer jsonb) returns setof jsonb language sql immutable as $$
  select jsonb_build_array(value)
  from jsonb_array_elements(case when jsonb_typeof(p_answer) = 'array' then p_answer else '[]' end)
  union all
  select jsonb_build_object('rated', jsonb_build_object(key, value)) from jsonb_each(p_answer -> 'rated')
  union all
  select jsonb_build_object('rated', '{}'::jsonb, 'most', p_answer -> 'most') where p_answer ? 'most'
  union all
  select jsonb_build_object(key, value)
  from jsonb_each(case when jsonb_typeof(p_answer) = 'object' and not p_answer ? 'rated'
                       then p_answer else '{}' end) $$;

create function results.without_words(p_answer jsonb) returns jsonb language sql immutable as $$
  select case jsonb_typeof(p_answer) when 'object' then p_answer - 'other' else p_answer end $$;

-- The one aggregation, of some days of one consultation. Each submission is read once.
create function results.count_days(p_consultation text, p_days date[], p_grouped_by text,
                                   p_whole text[], p_parts text[])
returns table (day date, version text, channel text, option_order int, revision text,
               is_flagged boolean, grp text, question text, part jsonb, people bigint)
language sql stable as $$
  with told as materialized (
    select day, version, channel, option_order, revision, answers,
           flags && array['honeypot', 'fast', 'old-form', 'burst'] or campaign.id is not null as is_flagged,
           coalesce(answers ->> p_grouped_by, '') as grp
    from submission left join campaign using (consultation, id)
    where consultation = p_consultation and day = any (p_days)
      and not exists (select from exclusion
                      where exclusion.consultation = submission.consultation
                        and exclusion.id = submission.id)
  )
  select day, version, channel, option_order, revision, is_flagged, grp, question, part, count(*)
  from told, lateral (
    select '' as question, null::jsonb as part
    union all
    select key, null from jsonb_each(answers)
    union all
    select code, results.without_words(answers -> code) from unnest(p_whole) as code where answers ? code
    union all
    select code, results.parts(answers -> code) from unnest(p_parts) as code where answers ? code
  ) as each
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9 $$;

create function results.changes(p_consultation text, p_day date) returns bigint language sql stable as $$
  select count(*) from results.change where consultation = p_consultation and day = p_day $$;

create function results.days_without(p_consultation text, p_grouped_by text) returns setof date
language sql stable as $$
  select each::date
  from (select min(day) as first, max(day) as last from submission where consultation = p_consultation) as seen,
       generate_series(first, last, '1 day') as each
  where not exists (select from results.day
                    where consultation = p_consultation and grouped_by = p_grouped_by and day = each::date) $$;

-- Counts the days that are over, unless that was done. An hour later nothing is on its way to them. A
-- change that is not to be seen yet is not in the counts either: it makes them be counted again.
create function results.count_finished(p_consultation text, p_grouped_by text, p_whole text[],
                                       p_parts text[], p_shift interval)
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
  from results.count_days(p_consultation, array(select day from missing), p_grouped_by, p_whole, p_parts)
       as counted;
end $$;

-- Everything that can be counted, of all days. Only of submissions as a whole is the day told.
create function results.tally(p_consultation text, p_grouped_by text, p_whole text[], p_parts text[])
returns table (day date, version text, channel text, option_order int, revision text,
               is_flagged boolean, grp text, question text, part jsonb, people bigint)
language sql stable as $$
  with counted as (
    select cell.day, cell.version, cell.channel, cell.option_order, cell.revision, cell.is_flagged, cell.grp,
           cell.question, cell.part, cell.people
    from results.cell where consultation = p_consultation and grouped_by = p_grouped_by
    union all
    select * from results.count_days(
      p_consultation, array(select results.days_without(p_consultation, p_grouped_by)), p_grouped_by, p_whole, p_parts)
  )
  select case question when '' then day end, version, channel, option_order, revision, is_flagged, grp,
         question, part, sum(people)::bigint
  from counted group by 1, 2, 3, 4, 5, 6, 7, 8, 9 $$;

-- What was counted goes with what it was counted from; totals stay in retention.tally.
create or replace function retention.forget(p_consultation text) returns int language plpgsql as $$
declare
  v_submissions int;
begin
  -- Whoever withdraws meanwhile waits, and is counted.
  perform from public.submission where consultation = p_consultation for update;
  perform from special.about_you where consultation = p_consultation for update;
  insert into retention.tally as kept (consultation, version, channel, question, option, people)
  select consultation, version, channel, question, option, people
  from public.tally_now where consultation = p_consultation
  on conflict (consultation, version, channel, question, option)
  do update set people = kept.people + excluded.people;
  insert into special.tally as kept
  select consultation, choice, count(*) from special.about_you, unnest(choices) as choice
  where consultation = p_consultation group by consultation, choice
  on conflict (consultation, choice) do update set people = kept.people + excluded.people;

  delete from public.submission where consultation = p_consultation;
  get diagnostics v_submissions = row_count;
  delete from special.about_you where consultation = p_consultation;
  delete from intake.withdrawn where consultation = p_consultation;
  delete from intake.burst where consultation = p_consultation;
  delete from results.day where consultation = p_consultation;
  delete from results.change where consultation = p_consultation;
  return v_submissions;
end $$;

revoke all on schema results from public;
revoke execute on all functions in schema results from public;
