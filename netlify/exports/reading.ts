import type pg from 'pg';
import * as z from 'zod';

/** Whoever can be asked while one picture of the database is read. */
export type Reader = Pick<pg.PoolClient, 'query'>;

/**
 * All that `read` asks it sees as it was at its first question, however long that takes, and it can
 * change nothing. The connection is given up afterwards, also where nobody wants the rest.
 */
export async function* reading<Piece>(
  pool: pg.Pool,
  read: (reader: Reader) => AsyncGenerator<Piece>,
): AsyncGenerator<Piece> {
  const client = await pool.connect();
  client.on('error', () => undefined); // whatever is asked next fails by it
  try {
    await client.query('begin isolation level repeatable read read only');
    yield* read(client);
  } finally {
    client.release(true);
  }
}

/** Rows in memory at a time: with all words that a form has room for, they are some megabytes. */
export const PAGE = 250;

/** What a query finds, so much of it at a time. It is planned once, however many rows there are. */
export async function* foundBy<Schema extends z.ZodType>(
  reader: Reader,
  { sql, values, row }: { sql: string; values: unknown[]; row: Schema },
): AsyncGenerator<z.infer<Schema>> {
  await reader.query(`declare found no scroll cursor for ${sql}`, values);
  for (let size = PAGE; size === PAGE;) {
    const { rows } = await reader.query(`fetch ${PAGE} from found`);
    yield* z.array(row).parse(rows);
    size = rows.length;
  }
  await reader.query('close found');
}
