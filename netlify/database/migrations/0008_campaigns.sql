-- Submissions with a text that is a copy of others', exactly or nearly. Labelled, never deleted.
create table campaign (
  consultation text not null,
  id           text not null,
  campaign     int not null, -- within its consultation: 1 has the most people
  primary key (consultation, id),
  foreign key (consultation, id) references submission on delete cascade
);

-- How many submissions there were when campaigns were last looked for.
create table campaign_search (
  consultation text primary key,
  submissions  bigint not null
);

create or replace view submission_flags as
  select consultation, id,
         flags
         || case when exists (
              select from intake.text_mark as own
              join intake.text_mark as other using (consultation, mark)
              where own.consultation = submission.consultation and own.id = submission.id
                and other.id <> own.id) then array['same-text'] else '{}' end
         || case when exists (
              select from campaign
              where campaign.consultation = submission.consultation
                and campaign.id = submission.id) then array['campaign'] else '{}' end as flags
  from submission;
