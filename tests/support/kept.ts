import type pg from 'pg';
import { expect } from 'vitest';

/** Those who want e-mail gave no answers that we knew of: they have a date of their own. */
const addresses = ['request', 'subscription', 'consent', 'notice', 'mail', 'term'].map(
  (name) => `mail.${name}`,
);

/**
 * Questions, dates, counts, what staff wrote by themselves and what they are to know. Of every other table, and any that is
 * added, nothing is left when answers are deleted.
 */
const kept = [
  'public.questionnaire',
  'public.withdrawal',
  'public.campaign_search',
  'public.audit',
  'public.release',
  'public.reference_figure',
  'coding.frame',
  'intake.term',
  'retention.tally',
  'special.tally',
  'watch.alert',
  ...addresses,
];

/** How many rows there are of a consultation that must not be kept. */
export async function rowsOf(consultation: string, pool: pg.Pool): Promise<number> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%s.%s', table_schema, table_name) as name
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where column_name = 'consultation' and table_type = 'BASE TABLE'`,
  );
  expect(tables.length).toBeGreaterThan(kept.length + 4);
  let left = 0;
  for (const { name } of tables.filter((each) => !kept.includes(each.name))) {
    const sql = `select 1 from ${name} where consultation = $1`;
    left += (await pool.query(sql, [consultation])).rowCount ?? 0;
  }
  return left;
}
