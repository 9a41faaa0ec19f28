-- Who may do what. A role belongs to the whole server, and other databases on it have the same ones:
-- whoever is first creates them. None of them can log in; a login is made a member of one.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['checkback_receiver', 'checkback_person', 'checkback_equality'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin', wanted);
      end if;
    exception when duplicate_object or unique_violation then null; -- another database was first
    end;
    begin
      if not pg_has_role(current_user, wanted, 'set') then -- a superuser may be anybody
        execute format('grant %I to %I with inherit false', wanted, current_user);
      end if;
    exception when insufficient_privilege then null; -- another owner's: logins do without
    end;
  end loop;
end $$;

-- What PostgreSQL gives to everybody: here only the owner makes things, and a function is open to
-- those it is granted to.
do $$ begin
  execute format('revoke temporary on database %I from public', current_database());
end $$;
revoke create on schema public from public;
alter default privileges revoke execute on functions from public;
