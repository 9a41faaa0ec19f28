-- What was published of results: protected figures, as they were given to the Studio; and beside them
-- the exact counts that they were made of, which are compared with the next release's and never sent.
-- Both are counts and outlast the answers, as what is published does.
create table release (
  consultation text not null,
  number       int not null check (number > 0),
  at           timestamptz not null,
  who          text not null, -- an id of the content lake's
  role         text not null,
  body         jsonb not null,
  counted      jsonb not null,
  primary key (consultation, number)
);
