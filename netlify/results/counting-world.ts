import { readEnvironment } from '../env.ts';
import type { Counting } from './tallies.ts';
import { patientPool } from '../world.ts';

/** The database with patience, and its time. */
export function realCounting(variables = process.env): Counting & { now: () => Date } {
  const { clockShift } = readEnvironment(variables, new Date());
  const now = () => new Date(Date.now() + clockShift);
  return { pool: patientPool(variables), clockShift, now };
}
