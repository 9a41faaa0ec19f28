-- Which document of the content asked it: so that a build can tell a consultation whose address changed
-- from a new one. Unknown of what was asked before.
alter table questionnaire add column document text;
