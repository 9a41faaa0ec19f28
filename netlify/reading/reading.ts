import type pg from 'pg';
import type { Consultation } from '../../src/domain/consultation.ts';
import { readDatabaseUrl, readEnvironment } from '../env.ts';
import type { Role, StaffAnswer } from '../staff/staff.ts';
import type { TextKeys } from '../text-keys.ts';
import { openPool } from '../world.ts';

/** The outside things that reading what people wrote touches. */
export interface Reading {
  pool: pg.Pool; // as the owner
  textKeys: TextKeys;
}

export function realReading(variables = process.env): Reading {
  const { textKeys } = readEnvironment(variables, new Date());
  return { pool: openPool(readDatabaseUrl(variables), 9_000), textKeys };
}

/** Who does something with which consultation. */
export interface By {
  consultation: Consultation;
  role: Role;
  who: string; // an id of the content lake's
}

/** Something was done or not, in words for whoever wanted it. */
export const says = (status: number, message: string): StaffAnswer => ({
  status,
  body: { message },
});

export const gone = says(404, 'This is not there any more. Its sender may have withdrawn it');
export const unclear = says(400, 'This cannot be looked up. Choose the question again');
export const noWords = says(404, 'Nobody has answered such a question in their own words');
