-- What somebody with a receipt may do: see where their suggestion was put, say something about
-- themselves, take everything back.

-- Special-category answers stand apart. The key is made of the receipt with the site's secret, so that
-- nothing in the database joins them to what else the person said. The week is enough to see that
-- they come in, and a day with few submissions would say whose they are.
create schema special;

create table special.about_you (
  consultation text not null,
  key          bytea not null,
  answers      jsonb not null check (jsonb_typeof(answers) = 'object'),
  choices      text[] not null, -- every option that they use, as of a submission
  week         date not null, -- its Monday
  primary key (consultation, key)
);

-- Where staff put a suggestion, and what they say to it.
create table suggestion_place (
  consultation text not null,
  id           text not null,
  place        text not null,
  reply        text,
  primary key (consultation, id),
  foreign key (consultation, id) references submission on delete cascade
);

-- How many took their answers back, which is all that is kept of them but a hash.
create table withdrawal (
  consultation text not null,
  day          date not null,
  people       int not null,
  primary key (consultation, day)
);

-- A row for answers that are held, with their place where they have one; none for anything else.
create function intake.look_up(p_consultation text, p_receipt_hash bytea)
returns table (place text, reply text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select suggestion_place.place, suggestion_place.reply
  from public.submission left join public.suggestion_place using (consultation, id)
  where consultation = p_consultation and receipt_hash = p_receipt_hash $$;

-- stored | same | other (answers under this receipt) | unknown (receipt)
create function intake.store_about_you(p_consultation text, p_receipt_hash bytea, p_key bytea,
                                       p_answers jsonb, p_choices text[], p_shift interval)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_is_same boolean;
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(p_receipt_hash, 'hex'), 0));
  if not exists (select from intake.look_up(p_consultation, p_receipt_hash)) then
    return 'unknown';
  end if;
  select answers = p_answers into v_is_same
  from special.about_you where consultation = p_consultation and key = p_key;
  if found then return case when v_is_same then 'same' else 'other' end; end if;
  insert into special.about_you
  values (p_consultation, p_key, p_answers, p_choices,
          date_trunc('week', (intake.clock() + p_shift) at time zone 'Europe/London')::date);
  return 'stored';
end $$;

-- Deletes it everywhere. False where there is nothing under this receipt, or no longer.
create function intake.withdraw(p_consultation text, p_receipt_hash bytea, p_key bytea, p_shift interval)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(p_receipt_hash, 'hex'), 0));
  delete from public.submission -- and, by their references, its marks and its place
  where consultation = p_consultation and receipt_hash = p_receipt_hash;
  if not found then return false; end if;
  delete from special.about_you where consultation = p_consultation and key = p_key;
  insert into intake.withdrawn values (p_consultation, p_receipt_hash);
  insert into public.withdrawal as w
  values (p_consultation, ((intake.clock() + p_shift) at time zone 'Europe/London')::date, 1)
  on conflict (consultation, day) do update set people = w.people + 1;
  return true;
end $$;

revoke execute on all functions in schema intake from public;
grant usage on schema intake to checkback_person;
grant execute on function intake.look_up, intake.store_about_you, intake.withdraw to checkback_person;

-- Whoever reads these reads nothing else.
revoke all on schema special from public;
grant usage on schema special to checkback_equality;
grant select on special.about_you to checkback_equality;
