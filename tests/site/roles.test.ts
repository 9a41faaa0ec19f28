import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, expect, inject, it } from 'vitest';
import { ownDatabase } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);

/** All that each role may do. What is not here it may not, and that goes for what is added later. */
const allowed = {
  checkback_receiver: ['intake.store'],
  checkback_person: ['intake.look_up', 'intake.store_about_you', 'intake.withdraw'],
  checkback_subscriber: ['mail.ask', 'mail.change', 'mail.confirm', 'mail.look_up'],
  checkback_sender: [
    ...['mail.claim', 'mail.is_in_outbox', 'mail.keep_until', 'mail.put_in_outbox', 'mail.settle'],
    ...['mail.tell', 'mail.try'],
  ],
  checkback_equality: ['special.about_you SELECT', 'special.tally SELECT'],
};
const roles = Object.keys(allowed) as (keyof typeof allowed)[];

const ours = "not in ('pg_catalog', 'information_schema', 'pg_toast')";

const FUNCTIONS = `
  select format('%s.%s', nspname, proname) as may
  from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
  where nspname ${ours} and has_schema_privilege($1, nspname, 'usage')
    and has_function_privilege($1, pg_proc.oid, 'execute')`;

const TABLES = `
  select format('%s.%s %s', nspname, relname, privilege) as may
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace,
       unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as privilege
  where nspname ${ours} and relkind in ('r', 'v', 'm', 'p', 'f')
    and has_table_privilege($1, pg_class.oid, privilege)`;

const COLUMNS = `
  select format('%s.%s.%s', nspname, relname, attname) as may
  from pg_attribute join pg_class on pg_class.oid = attrelid
  join pg_namespace on pg_namespace.oid = relnamespace
  where nspname ${ours} and relkind in ('r', 'v', 'm', 'p', 'f') and attnum > 0 and not attisdropped
    and has_any_column_privilege($1, pg_class.oid, 'select, insert, update')`;

const CREATES = `
  select nspname as may from pg_namespace where has_schema_privilege($1, nspname, 'create')
  union all
  select 'database ' || privilege from unnest(array['create', 'temporary']) as privilege
  where has_database_privilege($1, current_database(), privilege)`;

async function may(role: string, sql: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ may: string }>(sql, [role]);
  return [...new Set(rows.map((row) => row.may))].sort();
}

it.each(roles)('%s may do what it is for, and nothing else of ours', async (role) => {
  expect([...(await may(role, FUNCTIONS)), ...(await may(role, TABLES))]).toEqual(allowed[role]);
  const readable = role === 'checkback_equality' ? 8 : 0;
  expect(await may(role, COLUMNS)).toHaveLength(readable);
  expect(await may(role, CREATES)).toEqual([]);
});

it.each(roles)('%s cannot log in, and is no administrator', async (role) => {
  const { rows } = await database.pool.query(
    `select rolcanlogin or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls as much
     from pg_roles where rolname = $1`,
    [role],
  );
  expect(rows).toEqual([{ much: false }]);
});

it('a function and a table that are added later are closed to everybody', async () => {
  const name = `later_${randomBytes(4).toString('hex')}`;
  await database.pool.query(
    `create function intake.${name}() returns int language sql as 'select 1'`,
  );
  await database.pool.query(`create table intake.${name} (a int)`);
  for (const role of roles)
    expect([...(await may(role, FUNCTIONS)), ...(await may(role, TABLES))]).toEqual(allowed[role]);
});

it('each query is refused to a login of the receiver’s role, and to the owner who took it on', async () => {
  const name = `receiver_${randomBytes(6).toString('hex')}`;
  await database.pool.query(
    `create role ${name} login password 'a-password' in role checkback_receiver`,
  );
  const login = Object.assign(new URL(database.url), { username: name, password: 'a-password' });
  const { rows } = await database.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname ${ours}`,
  );
  expect(rows.length).toBeGreaterThan(8);
  for (const connection of [
    { connectionString: login.href },
    { connectionString: database.url, options: '-c role=checkback_receiver' },
  ]) {
    const client = new pg.Client(connection);
    await client.connect();
    for (const table of rows)
      for (const sql of [
        `select * from ${table.name}`,
        `insert into ${table.name} default values`,
        `update ${table.name} set ctid = ctid`,
        `delete from ${table.name}`,
        `truncate ${table.name}`,
      ])
        await expect(client.query(sql), sql).rejects.toThrow(/permission denied|cannot assign/);
    await expect(client.query('create temporary table own (a int)')).rejects.toThrow(/permission/);
    await client.end();
  }
  await database.pool.query(`drop role ${name}`);
});

it('two databases that are made at the same time have the same roles', async () => {
  const made = await Promise.all(Array.from({ length: 4 }, () => ownDatabase(database.url)));
  for (const each of made) await each.drop();
});
