import type pg from 'pg';

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

/** Every row, page by page, each page after the key that the one before ended with. */
export async function* byPage<Row, Key>(
  first: Key,
  ask: (after: Key) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): AsyncGenerator<Row> {
  for (let after = first; ;) {
    const rows = await ask(after);
    yield* rows;
    if (rows.length < PAGE) return;
    after = keyOf(rows.at(-1)!);
  }
}
