-- On the day that a consultation says, every answer to it is deleted. Counts stay.
create schema retention;

create table retention.tally (
  consultation text not null,
  version      text not null,
  channel      text not null,
  question     text not null, -- '' of the submissions as a whole
  option       text not null, -- '' of the question as a whole
  people       bigint not null,
  primary key (consultation, version, channel, question, option)
);

create table special.tally (
  consultation text not null,
  choice       text not null, -- question.option
  people       bigint not null,
  primary key (consultation, choice)
);

grant select on special.tally to checkback_equality;

create table retention.run (
  ran_at      timestamptz primary key,
  submissions int not null -- that were deleted
);

alter view tally rename to tally_now;
create view tally as
  select consultation, version, channel, question, option, people from tally_now
  union all
  select consultation, version, channel, question, option, people from retention.tally;

-- The consultations whose time is over and of which something is left.
create function retention.due(p_now timestamptz) returns setof text language sql stable as $$
  select consultation from intake.term
  where delete_at <= p_now
    and (exists (select from public.submission where submission.consultation = term.consultation)
         or exists (select from special.about_you where about_you.consultation = term.consultation)
         or exists (select from intake.withdrawn where withdrawn.consultation = term.consultation)) $$;

create function retention.forget(p_consultation text) returns int language plpgsql as $$
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
  return v_submissions;
end $$;

-- Deletes what is due, and notes that it looked. A note that is a year old has told all it had to.
create function retention.run(p_shift interval) returns int language plpgsql as $$
declare
  v_deleted int := 0;
  v_consultation text;
begin
  for v_consultation in select retention.due(intake.clock() + p_shift) loop
    v_deleted := v_deleted + retention.forget(v_consultation);
  end loop;
  insert into retention.run values (intake.clock(), v_deleted) on conflict do nothing;
  delete from retention.run where ran_at < intake.clock() - interval '1 year';
  return v_deleted;
end $$;

-- Something is due, and for more than a day and two hours nobody looked.
create function retention.is_missed(p_shift interval) returns boolean language sql volatile as $$
  select exists (select from retention.due(intake.clock() + p_shift))
     and not exists (select from retention.run where ran_at >= intake.clock() - interval '26 hours') $$;

revoke execute on all functions in schema retention from public;
