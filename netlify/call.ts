import type pg from 'pg';

/** A pool, or one connection of it. */
export type Asking = Pick<pg.Pool, 'query'>;

/** What a function of the database answers, its values given by name. */
export async function call(
  pool: Asking,
  name: string,
  values: Record<string, unknown>,
): Promise<unknown> {
  const names = Object.keys(values).map((each, index) => `${each} => $${index + 1}`);
  const sql = `select ${name}(${names.join()}) as answer`;
  return (await pool.query<{ answer: unknown }>(sql, Object.values(values))).rows[0]!.answer;
}
