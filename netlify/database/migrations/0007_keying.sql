-- Answers that came on paper, by phone or at an event, and that staff key in.
create schema keying;

-- Checked is what was keyed in twice alike, or differently and then settled.
create table keying.sheet (
  consultation text not null,
  id           text not null,
  attempt      uuid not null, -- the keying that it is from: sent again, it checks nothing
  is_checked   boolean not null default false,
  primary key (consultation, id),
  foreign key (consultation, id) references submission on delete cascade
);

-- Who did what and when, and never an answer.
create table keying.event (
  consultation text not null,
  id           text not null,
  at           timestamptz not null,
  who          text not null,
  did          text not null check (did in ('stored', 'agrees', 'replaced')),
  reason       text check ((did = 'replaced') = (reason is not null)),
  foreign key (consultation, id) references keying.sheet on delete cascade
);

create index event_sheet on keying.event (consultation, id);

-- stored | agrees | differs | replaced | early | late | withdrawn
create function keying.store(
  p_consultation text, p_id text, p_channel text, p_who text, p_attempt uuid,
  p_instead_of bytea, p_reason text,              -- the fingerprint of the answers that are to go
  p_opens_at timestamptz, p_ends_at timestamptz, p_shift interval, p_delete_at timestamptz,
  p_revision text, p_definition jsonb, p_version text, p_option_order int, p_answers jsonb,
  p_choices text[], p_flags text[], p_receipt_hash bytea, p_fingerprint bytea, p_text_key text,
  p_text_marks bytea[]
) returns text language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_now timestamptz := intake.clock() + p_shift;
  v_kept bytea;
  v_did text;
begin
  -- One at a time for each receipt, as in all that is done to a submission.
  perform pg_advisory_xact_lock(hashtextextended(encode(p_receipt_hash, 'hex'), 0));
  if exists (select from intake.withdrawn
             where consultation = p_consultation and receipt_hash = p_receipt_hash) then
    return 'withdrawn';
  end if;
  if v_now < p_opens_at then return 'early'; end if;
  if v_now >= p_ends_at then return 'late'; end if;

  select fingerprint into v_kept
  from public.submission where consultation = p_consultation and id = p_id for update;
  v_did := case when not found then 'stored'
                when v_kept = p_fingerprint then 'agrees'
                when v_kept = p_instead_of then 'replaced'
                else 'differs' end;
  if v_did = 'differs' then return v_did; end if;
  if v_did = 'agrees' and exists (
    select from keying.sheet
    where consultation = p_consultation and id = p_id and attempt = p_attempt) then
    return 'stored';
  end if;

  insert into public.questionnaire (consultation, revision, definition)
  values (p_consultation, p_revision, p_definition) on conflict do nothing;
  if v_did = 'stored' then
    insert into public.submission (id, consultation, revision, version, option_order, channel, answers,
                                   choices, flags, receipt_hash, fingerprint, text_key, day)
    values (p_id, p_consultation, p_revision, p_version, p_option_order, p_channel, p_answers, p_choices,
            p_flags, p_receipt_hash, p_fingerprint, p_text_key, (v_now at time zone 'Europe/London')::date);
    insert into keying.sheet (consultation, id, attempt) values (p_consultation, p_id, p_attempt);
    insert into intake.term select p_consultation, p_delete_at where p_delete_at is not null
    on conflict do nothing; -- only a build changes it
  elsif v_did = 'replaced' then
    update public.submission
    set revision = p_revision, version = p_version, option_order = p_option_order, answers = p_answers,
        choices = p_choices, flags = p_flags, fingerprint = p_fingerprint, text_key = p_text_key
    where consultation = p_consultation and id = p_id;
    delete from intake.text_mark where consultation = p_consultation and id = p_id;
  end if;
  if v_did <> 'agrees' then
    insert into intake.text_mark (consultation, mark, id)
    select p_consultation, mark, p_id from unnest(p_text_marks) as mark on conflict do nothing;
  end if;
  if v_did <> 'stored' then
    update keying.sheet
    set is_checked = true, attempt = case v_did when 'replaced' then p_attempt else attempt end
    where consultation = p_consultation and id = p_id;
  end if;
  insert into keying.event (consultation, id, at, who, did, reason)
  values (p_consultation, p_id, v_now, p_who, v_did, case when v_did = 'replaced' then p_reason end);
  return v_did;
end $$;

revoke all on schema keying from public;
revoke execute on all functions in schema keying from public;
