import type pg from 'pg';

/** Every table of ours by its name, and with what schema. */
export async function tablesIn(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  return rows.map(({ name }) => name);
}

/** The table of each row that has `text` in it. */
export async function tablesWith(pool: pg.Pool, text: string): Promise<string[]> {
  const found = [];
  for (const name of await tablesIn(pool)) {
    const sql = `select 1 from ${name} t where strpos(t::text, $1) > 0`;
    found.push(...(await pool.query(sql, [text])).rows.map(() => name));
  }
  return found;
}

/** Everything in the database as text, as a copy of it would have it. */
export async function everythingIn(pool: pg.Pool, but: string[] = []): Promise<string> {
  const texts = [];
  for (const name of await tablesIn(pool))
    if (!but.includes(name))
      texts.push(...(await pool.query<{ t: string }>(`select t::text from ${name} t`)).rows);
  return texts.map(({ t }) => t).join('\n');
}
