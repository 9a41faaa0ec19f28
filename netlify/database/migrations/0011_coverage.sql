-- How many people there are of each kind that a consultation asks about, as staff found it elsewhere.
-- Says nothing of anybody who answered, and stays when they are forgotten.
create table reference_figure (
  consultation text not null,
  topic        text not null, -- the code of a question, or ‘about-you.’ and that of one about oneself
  option       text not null,
  people       int not null check (people >= 0),
  source       text not null check (source <> ''),
  who          text not null,
  at           timestamptz not null,
  primary key (consultation, topic, option)
);
