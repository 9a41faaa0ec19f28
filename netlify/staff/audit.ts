import type pg from 'pg';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import type { Action, Role } from './staff.ts';

/** Somebody signed in to the Studio did something with what people said. */
export interface Deed {
  who: string; // an id of the content lake's
  role: Role;
  did: Action;
  consultation: ConsultationCode;
  what: Record<string, string | number | boolean | string[]>; // how much, which, why; never an answer
}

/** Written before what it is about is shown or done: where it cannot be, neither can that. */
export async function noteDeed({ who, role, did, consultation, what }: Deed, pool: pg.Pool) {
  await pool.query(NOTE, [who, role, did, consultation, what]);
}

const NOTE = `
  insert into audit (at, who, role, did, consultation, what)
  values (clock_timestamp(), $1, $2, $3, $4, $5)`;
