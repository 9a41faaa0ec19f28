import pg from 'pg';
import { inject } from 'vitest';

export interface Row {
  id: string;
  consultation: string;
  answers: Record<string, unknown>;
  flags: string[];
}

/** What is in the database of the running site. */
export async function stored(where = 'true', values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    return (await client.query<Row>(`select * from submission where ${where}`, values)).rows;
  } finally {
    await client.end();
  }
}

/** The submissions in which `mark` was written. */
export const storedWith = (mark: string): Promise<Row[]> =>
  stored("answers ->> 'missed' = $1", [mark]);

let marks = 0;
/** A text that nobody else writes, to find one's own submission by. */
export const ownMark = (): string => `mark-${process.pid}-${Date.now()}-${++marks}`;
