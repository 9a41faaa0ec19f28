-- What becomes of a publication. Nothing here is about a person, and roles can be told apart by it.
create schema publishing;

-- Each time that the site was to be built. The latest is under way as long as it has not ended.
create table publishing.build (
  id       bigint generated always as identity primary key,
  mark     text,        -- of the content: as it was asked for, then as it was built
  boundary timestamptz, -- the date in the content that had passed, where that was a reason
  asked_at timestamptz not null,
  due_at   timestamptz, -- when the builder is told; nobody had to tell it of a deploy by a developer
  sent_at  timestamptz, -- when it was
  built_at timestamptz, -- the pages are made, and about to be live
  ended_at timestamptz,
  outcome  text check (outcome in ('built', 'failed', 'lost')),
  failure  jsonb,
  check ((ended_at is null) = (outcome is null))
);

create unique index build_one_at_a_time on publishing.build ((true)) where ended_at is null;

-- Webhooks that were taken, so that none is taken twice.
create table publishing.delivery (
  id      text primary key,
  seen_at timestamptz not null
);

create index delivery_seen_at on publishing.delivery (seen_at);
