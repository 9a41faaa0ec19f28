import type pg from 'pg';

/** The outside things that keeping to a date touches. */
export interface Retention {
  pool: pg.Pool; // as the owner, with patience
  clockShift: number; // ms that the database's clock is taken to be ahead
  report: (event: string, error: unknown) => void;
}

/** Deletes the answers to every consultation whose date has come; counts stay. Says how many. */
export async function deleteDue({ pool, clockShift, report }: Retention): Promise<number> {
  const sql = 'select retention.run($1) as deleted';
  const { rows } = await pool.query<{ deleted: number }>(sql, [`${clockShift} milliseconds`]);
  // In the order of their keys, which is nobody's: in the order in which they came, a copy of the
  // database would join them to the submissions.
  await pool
    .query('cluster special.about_you using about_you_pkey')
    .catch((error: unknown) => report('about-you-not-shuffled', error));
  return rows[0]!.deleted;
}

/** Whether something is due and nothing was looked at for more than a day. */
export async function isRetentionMissed({
  pool,
  clockShift,
}: Pick<Retention, 'pool' | 'clockShift'>): Promise<boolean> {
  const sql = 'select retention.is_missed($1) as missed';
  const { rows } = await pool.query<{ missed: boolean }>(sql, [`${clockShift} milliseconds`]);
  return rows[0]!.missed;
}
