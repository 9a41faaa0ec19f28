-- What is not as it should be, as it was found when the site was last looked after, for whoever edits to
-- see. Nothing in it is about a person.
create schema watch;

create table watch.alert (
  event        text not null,
  consultation text not null, -- '' of the site as a whole
  message      text not null, -- in the words of an officer
  since        timestamptz not null,
  primary key (event, consultation)
);

create table watch.run (
  is_last boolean primary key check (is_last),
  ran_at  timestamptz not null
);

revoke all on schema watch from public;
