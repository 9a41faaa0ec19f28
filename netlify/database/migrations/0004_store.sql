-- One function stores a submission, and it is all that the receiver may do. What it asks of the database
-- can be spread over servers by consultation: each key and each reference begins with it.
alter table submission drop constraint submission_pkey, add primary key (consultation, id);
alter table submission drop constraint submission_receipt_hash_key, add unique (consultation, receipt_hash);
drop index submission_consultation;

alter table submission
  add choices text[] not null default '{}', -- every option that the answers use: question.option
  add fingerprint bytea,                    -- keyed, of what was typed: sealed texts always differ
  add text_key text;                        -- names the key that people's words are sealed under

update submission set choices = chosen.choices
from (
  select id, array_agg(distinct question || '.' || option order by question || '.' || option) as choices
  from (
    select submission.id, each ->> 'code' as question, answers -> (each ->> 'code') as value,
           each ->> 'kind' as kind
    from submission join questionnaire using (consultation, revision),
         jsonb_array_elements(definition -> 'questions') as each
    where answers ? (each ->> 'code')
  ) as answer,
  lateral (
    select value #>> '{}' as option where kind = 'choice'
    union select jsonb_array_elements_text(value -> 'chosen') where kind = 'pick'
    union select value ->> 'most' where kind = 'pick' and value ? 'most'
  ) as each
  group by id
) as chosen
where chosen.id = submission.id;

create schema intake;

-- Tests stop this clock; everybody else has the database's own.
create function intake.clock() returns timestamptz language sql volatile
  as $$ select clock_timestamp() $$;

-- The two halves of an HMAC key, made of the site's secret for this alone: with it nobody can make
-- a token that the site takes, or a receipt. Two are good while one takes the place of the other.
create table intake.seal_key (
  ipad    bytea not null,
  opad    bytea primary key,
  used_at timestamptz not null
);

-- Hashed once more, so that how long a comparison takes says nothing about how much was right.
create function intake.is_sealed(p_text text, p_seal bytea) returns boolean language sql stable
  as $$ select exists (
    select from intake.seal_key
    where sha256(sha256(opad || sha256(ipad || convert_to(p_text, 'UTF8')))) = sha256(p_seal)) $$;

-- Of a submission that somebody took back: so much that its form, sent again, stays away.
create table intake.withdrawn (
  consultation text not null,
  receipt_hash bytea not null,
  primary key (consultation, receipt_hash)
);

-- Keyed hashes of longer texts. Two people rarely write the same twenty words by chance.
create table intake.text_mark (
  consultation text not null,
  mark         bytea not null,
  id           text not null,
  primary key (consultation, mark, id),
  foreign key (consultation, id) references submission on delete cascade
);

create index text_mark_submission on intake.text_mark (consultation, id);

-- How many chose the very same within ten minutes. An hour later nothing is left of it.
create table intake.burst (
  consultation text not null,
  choices      bytea not null, -- a hash
  began_at     timestamptz not null,
  sent         int not null,
  primary key (consultation, choices, began_at)
);

create index burst_began on intake.burst (began_at);

-- When the answers to a consultation are to be deleted, though it may be published no more.
create table intake.term (
  consultation text primary key,
  delete_at    timestamptz not null
);

create function intake.is_burst(p_consultation text, p_choices text[], p_now timestamptz)
returns boolean language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_sent int;
begin
  if cardinality(p_choices) = 0 then return false; end if;
  delete from intake.burst where ctid = any (array(
    select ctid from intake.burst where began_at < p_now - interval '1 hour' for update skip locked));
  insert into intake.burst as b
  values (p_consultation, sha256(convert_to(array_to_string(p_choices, ' '), 'UTF8')),
          date_bin('10 minutes', p_now, 'epoch'), 1)
  on conflict (consultation, choices, began_at) do update set sent = b.sent + 1
  returning sent into v_sent;
  return v_sent >= 20;
end $$;

-- stored | same | other (answers under this id) | early | late | withdrawn | unsealed
create function intake.store(
  p_consultation text, p_token text, p_seal bytea, -- the token begins with the id
  p_opens_at timestamptz, p_closes_at timestamptz, p_shift interval, p_delete_at timestamptz,
  p_asked text, p_definition jsonb,                -- the questionnaire as it is asked now
  p_revision text, p_version text, p_option_order int, p_answers jsonb, p_choices text[],
  p_flags text[], p_receipt_hash bytea, p_fingerprint bytea, p_text_key text, p_text_marks bytea[]
) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id text := split_part(p_token, '.', 1);
  v_is_same boolean;
begin
  if not intake.is_sealed(p_consultation || '.' || p_token, p_seal) then return 'unsealed'; end if;
  -- One at a time for each receipt: the same form sent twice at once, or sent while it is withdrawn.
  perform pg_advisory_xact_lock(hashtextextended(encode(p_receipt_hash, 'hex'), 0));
  if exists (select from intake.withdrawn
             where consultation = p_consultation and receipt_hash = p_receipt_hash) then
    return 'withdrawn';
  end if;
  select coalesce(fingerprint = p_fingerprint, false) into v_is_same
  from public.submission where consultation = p_consultation and id = v_id;
  if found then return case when v_is_same then 'same' else 'other' end; end if;

  -- The clock is read inside the statement that stores, so nothing can come between the two.
  -- A revision that the database has never been told of gives way to the one of now: the two offer
  -- the same options, or the receiver would have shown the form again.
  with kept as (
    insert into public.questionnaire (consultation, revision, definition)
    values (p_consultation, p_asked, p_definition) on conflict do nothing
  )
  insert into public.submission (id, consultation, revision, version, option_order, channel, answers,
                                 choices, flags, receipt_hash, fingerprint, text_key, day)
  select v_id, p_consultation,
         coalesce((select revision from public.questionnaire
                   where consultation = p_consultation and revision = p_revision), p_asked),
         p_version, p_option_order, 'online', p_answers, p_choices, p_flags, p_receipt_hash,
         p_fingerprint, p_text_key, (at.now at time zone 'Europe/London')::date
  from (select intake.clock() + p_shift as now) as at
  where p_opens_at <= at.now and at.now < p_closes_at;
  if not found then
    return case when intake.clock() + p_shift < p_opens_at then 'early' else 'late' end;
  end if;

  insert into intake.text_mark (consultation, mark, id)
  select p_consultation, mark, v_id from unnest(p_text_marks) as mark on conflict do nothing;
  insert into intake.term select p_consultation, p_delete_at where p_delete_at is not null
  on conflict do nothing; -- only a build changes it
  if intake.is_burst(p_consultation, p_choices, intake.clock() + p_shift) then
    update public.submission set flags = flags || 'burst'::text
    where consultation = p_consultation and id = v_id;
  end if;
  return 'stored';
end $$;

-- What staff are to look at twice. A text is the same as another's as long as both are there.
create view submission_flags as
  select consultation, id,
         flags || case when exists (
           select from intake.text_mark as own
           join intake.text_mark as other using (consultation, mark)
           where own.consultation = submission.consultation and own.id = submission.id
             and other.id <> own.id) then array['same-text'] else '{}' end as flags
  from submission;

-- How many people, without knowing kinds of question. Nothing in it tells one person from another.
create view tally as
  select consultation, version, channel, '' as question, '' as option, count(*) as people
  from submission group by consultation, version, channel
  union all
  select consultation, version, channel, question, '', count(*)
  from submission, jsonb_object_keys(answers) as question
  group by consultation, version, channel, question
  union all
  select consultation, version, channel, split_part(choice, '.', 1),
         substr(choice, strpos(choice, '.') + 1), count(*)
  from submission, unnest(choices) as choice
  group by consultation, version, channel, choice;

revoke execute on all functions in schema intake from public;
grant usage on schema intake to checkback_receiver;
grant execute on function intake.store to checkback_receiver;
