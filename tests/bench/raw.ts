import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** One row as the site stores it, put in by itself. */
export interface Raw {
  insert: () => Promise<unknown>;
  close: () => Promise<void>;
}

/** The same row as one that is there, whatever columns it has, under another id. */
export async function rawInserts(databaseUrl: string, connections: number): Promise<Raw> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  const { rows } = await pool.query<Record<string, unknown>>('select * from submission limit 1');
  const [row] = rows;
  if (!row) throw new Error('There is no row to put in again');
  const columns = Object.keys(row);
  const places = columns.map((_column, index) => `$${index + 1}`);
  const statement = `insert into submission (${columns.join()}) values (${places.join()})`;
  const values = () =>
    Object.values({ ...row, id: randomBytes(16).toString('hex'), receipt_hash: randomBytes(32) });
  return { insert: () => pool.query(statement, values()), close: () => pool.end() };
}
