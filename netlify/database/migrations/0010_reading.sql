-- What staff do with the words that people wrote: make a copy in which nobody can be known, sort them by
-- codes, and say where a suggestion was put. All of it goes with the submission.
create schema coding;

-- What is coded by. Each change is a version, so that it can be seen by what a text was coded. In the
-- words of staff, who are told to quote nobody: it stays when the texts go.
create table coding.frame (
  consultation text not null,
  question     text not null,
  version      int not null check (version > 0),
  codes        jsonb not null check (jsonb_typeof(codes) = 'array'),
  at           timestamptz not null,
  who          text not null,
  primary key (consultation, question, version)
);

-- How each of those who coded a text has coded it, without seeing the others.
create table coding.coded (
  consultation text not null,
  id           text not null,
  question     text not null,
  who          text not null,
  frame        int not null,
  codes        text[] not null, -- none where nothing in the frame fits
  at           timestamptz not null,
  primary key (consultation, id, question, who),
  foreign key (consultation, id) references submission on delete cascade,
  foreign key (consultation, question, frame) references coding.frame
);

create index coded_question on coding.coded (consultation, question);

-- The sealed words in an answer, whatever the kind of question: each kind has one text or none.
create function coding.words(p_answer jsonb) returns text language sql immutable
  as $$ select jsonb_path_query_first(p_answer, '$.** ? (@ starts with "sealed:")') #>> '{}' $$;

-- A text without what somebody could be known by. What was written stays in the submission.
create table redaction (
  consultation text not null,
  id           text not null,
  question     text not null,
  words        text not null check (words like 'sealed:%'),
  reason       text not null,
  at           timestamptz not null,
  who          text not null,
  primary key (consultation, id, question),
  foreign key (consultation, id) references submission on delete cascade
);

-- Until now staff had no way to put a suggestion anywhere.
delete from suggestion_place;

alter table suggestion_place
  add column challenge text, -- a code
  add column at timestamptz not null,
  add column who text not null,
  add check (place in ('new', 'part', 'individual', 'out-of-scope')),
  add check (case place when 'part' then challenge is not null
                        when 'new' then true -- the one that was made of it, where one was
                        else challenge is null end);

-- Where other words are keyed in instead, what was done with the first is of no use.
create function coding.forget_replaced() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.redaction where consultation = new.consultation and id = new.id;
  delete from coding.coded where consultation = new.consultation and id = new.id;
  delete from public.suggestion_place where consultation = new.consultation and id = new.id;
  return null;
end $$;

create trigger submission_replaced after update on submission for each row
when (old.fingerprint is distinct from new.fingerprint) -- sealed under another key it is the same
execute function coding.forget_replaced();

drop function intake.look_up(text, bytea);

-- A row for answers that are held, with their place where they have one; none for anything else.
create function intake.look_up(p_consultation text, p_receipt_hash bytea)
returns table (place text, challenge text, reply text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select suggestion_place.place, suggestion_place.challenge, suggestion_place.reply
  from public.submission left join public.suggestion_place using (consultation, id)
  where consultation = p_consultation and receipt_hash = p_receipt_hash $$;

revoke execute on function intake.look_up from public;
grant execute on function intake.look_up to checkback_person;

revoke all on schema coding from public;
revoke execute on all functions in schema coding from public;
