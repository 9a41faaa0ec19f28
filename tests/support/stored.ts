import pg from 'pg';
import { inject } from 'vitest';
import * as z from 'zod';
import { openWords } from '../../netlify/text-keys.ts';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { testKeys } from './world.ts';

export interface Row {
  id: string;
  consultation: ConsultationCode;
  answers: Record<string, unknown>;
  flags: string[];
}

/** What is in the database of the running site, as it was typed. */
export async function stored(where = 'true', values: unknown[] = []): Promise<Row[]> {
  const pool = new pg.Pool({ connectionString: inject('databaseUrl') });
  try {
    return await storedIn(pool, where, values);
  } finally {
    await pool.end();
  }
}

export async function storedIn(
  pool: pg.Pool,
  where = 'true',
  values: unknown[] = [],
): Promise<Row[]> {
  const { rows } = await pool.query<Row>(`select * from submission where ${where}`, values);
  return rows.map((row) => ({ ...row, answers: opened(row) }));
}

const object = z.record(z.string(), z.unknown());
const opened = (row: Row) => object.parse(openWords(row.answers, row, testKeys.textKeys));

/** The submissions in which `mark` was written. */
export const storedWith = (mark: string): Promise<Row[]> =>
  storedWhere((missed) => missed === mark);

/** Those with such a text in answer to what we have missed. */
export const storedWhere = async (test: (missed: string) => boolean): Promise<Row[]> =>
  (await stored("answers ? 'missed'")).filter(({ answers }) => test(String(answers.missed)));

let marks = 0;
/** A text that nobody else writes, to find one's own submission by. */
export const ownMark = (): string => `mark-${process.pid}-${Date.now()}-${++marks}`;
