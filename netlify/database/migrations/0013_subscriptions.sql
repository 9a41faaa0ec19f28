-- People who want e-mail about a consultation. It stands apart from what anybody answered: nothing in it
-- leads there, and nothing there leads here. Who may do what: the page for people may ask, confirm, look
-- and change by a link that they were sent; the sender may take what is due and say what became of it.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['checkback_subscriber', 'checkback_sender'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin', wanted);
      end if;
    exception when duplicate_object or unique_violation then null; -- another database was first
    end;
    begin
      if not pg_has_role(current_user, wanted, 'set') then
        execute format('grant %I to %I with inherit false', wanted, current_user);
      end if;
    exception when insufficient_privilege then null; -- another owner's: logins do without
    end;
  end loop;
end $$;

create schema mail;

-- Asked for. `sealed` holds the address and the token of the link, and is gone once it is confirmed:
-- the link, followed again, then still says so.
create table mail.request (
  consultation text not null,
  id           text not null check (id ~ '^[0-9a-f]{32}$'),
  token_hash   bytea not null,
  address_hash bytea not null, -- keyed
  sealed       text,
  kinds        text[] not null check (cardinality(kinds) > 0),
  is_mailed    boolean not null,
  asked_at     timestamptz not null,
  subscription text, -- of those that are confirmed
  primary key (consultation, id),
  unique (consultation, token_hash)
);

create index request_address on mail.request (consultation, address_hash, asked_at);

create table mail.subscription (
  consultation text not null,
  id           text not null,
  token_hash   bytea not null,
  address_hash bytea not null,
  sealed       text not null,
  primary key (consultation, id),
  unique (consultation, token_hash),
  unique (consultation, address_hash)
);

-- To what, and since when: a consent has to be shown to be one (UK GDPR, article 7(1)).
create table mail.consent (
  consultation text not null,
  id           text not null,
  kind         text not null check (kind in ('updates', 'reminder')),
  since        timestamptz not null,
  primary key (consultation, id, kind),
  foreign key (consultation, id) references mail.subscription on delete cascade
);

create index consent_kind on mail.consent (consultation, kind, since);

-- What people are told of. Whoever has this row first tells them, so that they are told once.
create table mail.notice (
  consultation text not null,
  event        text not null,
  noticed_at   timestamptz not null,
  until        timestamptz not null,
  primary key (consultation, event)
);

-- One e-mail to one of them, without an address: `recipient` is no more than a number once they are gone.
create table mail.mail (
  reference    text primary key, -- random, and what the one who carries it is asked by
  consultation text not null,
  event        text not null,
  recipient    text not null,
  state        text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'dropped')),
  reason       text,
  due_at       timestamptz not null,
  unique (consultation, event, recipient)
);

create index mail_due on mail.mail (due_at) where state = 'waiting';

-- Written before it is handed over: from then on it may have been sent. No reference to `mail`, whose
-- row whoever sends it holds locked.
create table mail.attempt (
  reference text primary key,
  at        timestamptz not null
);

-- When the addresses of a consultation are to be deleted.
create table mail.term (
  consultation text primary key,
  delete_at    timestamptz not null
);

-- What would have been sent, on a machine that sends nothing.
create table mail.outbox (
  reference text primary key,
  at        timestamptz not null,
  sealed    text not null
);

-- The same statements, whoever's address it is. More than three a day to one address are not sent.
create function mail.ask(
  p_consultation text, p_id text, p_token_hash bytea, p_address_hash bytea, p_sealed text,
  p_kinds text[], p_is_mailed boolean, p_delete_at timestamptz
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_is_mailed boolean;
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(p_address_hash, 'hex'), 13));
  select p_is_mailed and count(*) < 3 into v_is_mailed from mail.request
  where consultation = p_consultation and address_hash = p_address_hash and is_mailed
    and asked_at > intake.clock() - interval '1 day';
  insert into mail.request (consultation, id, token_hash, address_hash, sealed, kinds, is_mailed, asked_at)
  values (p_consultation, p_id, p_token_hash, p_address_hash, p_sealed, p_kinds, v_is_mailed, intake.clock());
  insert into mail.mail (reference, consultation, event, recipient, state, due_at)
  values (gen_random_uuid()::text, p_consultation, 'confirm', p_id,
          case when v_is_mailed then 'waiting' else 'dropped' end, intake.clock());
  insert into mail.term values (p_consultation, p_delete_at) on conflict do nothing;
end $$;

-- True where somebody is on the list by this link, also when they were before it was followed again.
create function mail.confirm(p_consultation text, p_token_hash bytea, p_shift interval)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_request mail.request;
  v_id text;
begin
  select * into v_request from mail.request
  where consultation = p_consultation and token_hash = p_token_hash
    and asked_at > intake.clock() - interval '7 days'
  for update;
  if not found then return false; end if;
  if v_request.sealed is null then
    return exists (select from mail.subscription
                   where consultation = p_consultation and id = v_request.subscription);
  end if;
  -- Whoever tells of an event waits until this is done, or this until they are: see mail.tell.
  perform pg_advisory_xact_lock_shared(hashtextextended(p_consultation, 14));
  insert into mail.subscription (consultation, id, token_hash, address_hash, sealed)
  values (p_consultation, v_request.id, v_request.token_hash, v_request.address_hash, v_request.sealed)
  on conflict (consultation, address_hash) do nothing;
  select id into v_id from mail.subscription
  where consultation = p_consultation and address_hash = v_request.address_hash;
  insert into mail.consent (consultation, id, kind, since)
  select p_consultation, v_id, kind, intake.clock() + p_shift from unnest(v_request.kinds) as kind
  on conflict do nothing;
  update mail.request set sealed = null, subscription = v_id
  where consultation = p_consultation and id = v_request.id;
  return true;
end $$;

-- What somebody with a link gets; no row where the link leads nowhere, or no longer.
create function mail.look_up(p_consultation text, p_token_hash bytea) returns table (kinds text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(select kind from mail.consent where (consent.consultation, consent.id) =
                 (subscription.consultation, subscription.id) order by kind)
  from mail.subscription where consultation = p_consultation and token_hash = p_token_hash $$;

-- From now on these and no others; with none of them, all is forgotten. False where there is nobody.
create function mail.change(p_consultation text, p_token_hash bytea, p_kinds text[], p_shift interval)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_subscription mail.subscription;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(p_consultation, 14));
  select * into v_subscription from mail.subscription
  where consultation = p_consultation and token_hash = p_token_hash for update;
  if not found then return false; end if;
  if cardinality(p_kinds) = 0 then
    delete from mail.subscription where consultation = p_consultation and id = v_subscription.id;
    delete from mail.request
    where consultation = p_consultation and address_hash = v_subscription.address_hash;
    return true;
  end if;
  delete from mail.consent
  where consultation = p_consultation and id = v_subscription.id and kind <> all (p_kinds);
  insert into mail.consent (consultation, id, kind, since)
  select p_consultation, v_subscription.id, kind, intake.clock() + p_shift
  from unnest(p_kinds) as kind on conflict do nothing;
  return true;
end $$;

-- Puts an e-mail in the outbox for everybody who had asked to be told by then, unless that was done.
-- `p_as_of`: when it happened; null where it is found out just now.
create function mail.tell(p_consultation text, p_event text, p_kind text, p_as_of timestamptz,
                          p_until timestamptz, p_shift interval)
returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_now timestamptz;
  v_people int;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_consultation, 14));
  v_now := intake.clock() + p_shift;
  insert into mail.notice values (p_consultation, p_event, v_now, p_until) on conflict do nothing;
  if not found then return 0; end if;
  insert into mail.mail (reference, consultation, event, recipient, due_at)
  select gen_random_uuid()::text, p_consultation, p_event, id, intake.clock()
  from mail.consent
  where consultation = p_consultation and kind = p_kind and since <= coalesce(p_as_of, v_now)
  on conflict do nothing;
  get diagnostics v_people = row_count;
  return v_people;
end $$;

-- What is due, locked for as long as the transaction that asks: nobody else gets it meanwhile. What was
-- tried is left alone for a while, lest it is still on its way.
create function mail.claim(p_most int, p_settle interval, p_shift interval)
returns table (reference text, consultation text, event text, recipient text, sealed text,
               was_tried boolean, is_late boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
  with due as materialized (
    select m.reference, m.consultation, m.event, m.recipient from mail.mail m
    where m.state = 'waiting' and m.due_at <= intake.clock()
      and not exists (select from mail.attempt a
                      where a.reference = m.reference and a.at > intake.clock() - p_settle)
    order by m.due_at limit p_most for update skip locked)
  select due.reference, due.consultation, due.event, due.recipient,
         coalesce(subscription.sealed, request.sealed),
         exists (select from mail.attempt where attempt.reference = due.reference),
         coalesce(notice.until <= intake.clock() + p_shift,
                  request.asked_at <= intake.clock() - interval '6 days', true)
  from due
  left join mail.subscription
    on due.event <> 'confirm' and (subscription.consultation, subscription.id) = (due.consultation, due.recipient)
  left join mail.request
    on due.event = 'confirm' and (request.consultation, request.id) = (due.consultation, due.recipient)
  left join mail.notice
    on (notice.consultation, notice.event) = (due.consultation, due.event);
end $$;

create function mail.try(p_references text[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into mail.attempt select reference, intake.clock() from unnest(p_references) as reference
  on conflict (reference) do update set at = excluded.at $$;

-- What became of it. `p_is_sure`: it is known whether it was sent.
create function mail.settle(p_reference text, p_state text, p_reason text, p_is_sure boolean, p_again interval)
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update mail.mail set state = p_state, reason = p_reason, due_at = intake.clock() + p_again
  where reference = p_reference;
  delete from mail.attempt where reference = p_reference and p_is_sure $$;

create function mail.keep_until(p_consultations text[], p_delete_at timestamptz[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update mail.term set delete_at = given.at
  from unnest(p_consultations, p_delete_at) as given (consultation, at)
  where term.consultation = given.consultation and term.delete_at <> given.at $$;

create function mail.put_in_outbox(p_reference text, p_sealed text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into mail.outbox values (p_reference, intake.clock(), p_sealed) on conflict do nothing $$;

create function mail.is_in_outbox(p_reference text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from mail.outbox where reference = p_reference) $$;

-- Whoever did not confirm within a week, and everybody once a consultation is long over.
create function mail.forget(p_shift interval) returns int language plpgsql as $$
declare
  v_people int;
begin
  delete from mail.request where asked_at <= intake.clock() - interval '7 days';
  delete from mail.subscription where consultation in
    (select consultation from mail.term where delete_at <= intake.clock() + p_shift);
  get diagnostics v_people = row_count;
  delete from mail.request where consultation in
    (select consultation from mail.term where delete_at <= intake.clock() + p_shift);
  delete from mail.mail where consultation in
    (select consultation from mail.term where delete_at <= intake.clock() + p_shift);
  delete from mail.notice where consultation in
    (select consultation from mail.term where delete_at <= intake.clock() + p_shift);
  delete from mail.term where delete_at <= intake.clock() + p_shift;
  delete from mail.mail where event = 'confirm' and not exists
    (select from mail.request where (request.consultation, request.id) = (mail.consultation, mail.recipient));
  delete from mail.attempt where not exists
    (select from mail.mail where mail.reference = attempt.reference);
  delete from mail.outbox where at <= intake.clock() - interval '30 days';
  return v_people;
end $$;

revoke all on schema mail from public;
revoke execute on all functions in schema mail from public;
grant usage on schema mail to checkback_subscriber, checkback_sender;
grant execute on function mail.ask, mail.confirm, mail.look_up, mail.change to checkback_subscriber;
grant execute on function mail.tell, mail.claim, mail.try, mail.settle, mail.keep_until,
  mail.put_in_outbox, mail.is_in_outbox to checkback_sender;
