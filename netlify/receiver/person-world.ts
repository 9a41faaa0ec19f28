import type pg from 'pg';
import { readEnvironment } from '../env.ts';
import { openPool } from '../world.ts';

/** What somebody with a receipt touches. */
export interface PersonWorld {
  pool: pg.Pool; // as the role that may look up, say something of oneself, and withdraw
  secret: string;
  clockShift: number; // ms that the database's clock is taken to be ahead
}

export function realPerson(variables = process.env): PersonWorld {
  const { personUrl, secret, clockShift } = readEnvironment(variables, new Date());
  return { pool: openPool(personUrl), secret, clockShift };
}
