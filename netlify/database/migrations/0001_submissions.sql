-- The questions as they were asked, so that an answer can be read after they change.
create table questionnaire (
  consultation text not null,
  revision     text not null,
  definition   jsonb not null,
  primary key (consultation, revision)
);

-- What one person sent. No time but the day, no address, no name: nothing that says who it was.
create table submission (
  id           text primary key check (id ~ '^[0-9a-f]{32}$'),
  consultation text not null,
  revision     text not null,
  version      text not null,
  option_order smallint not null,
  channel      text not null,
  answers      jsonb not null check (jsonb_typeof(answers) = 'object' and answers <> '{}'),
  flags        text[] not null,
  day          date not null,
  receipt_hash bytea not null unique,
  foreign key (consultation, revision) references questionnaire
);

create index submission_consultation on submission (consultation);
