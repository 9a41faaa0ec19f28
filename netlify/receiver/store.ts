import type { Questionnaire } from '../../src/domain/questionnaire.ts';
import { call, type Asking } from '../call.ts';
import { storedOf, type Sealed } from './sealed.ts';

export interface Asked {
  revision: string;
  questionnaire: Questionnaire;
  opensAt: Date; // by the database's clock
  closesAt: Date; // and up to, but not including, this
  deleteAnswersOn?: Date | undefined;
}

/**
 * `same`: this very submission is already there; `other`: its id is, with other answers; `withdrawn`:
 * it was, and the person took it back.
 */
export type Added = 'stored' | 'same' | 'other' | 'early' | 'late' | 'withdrawn';

export interface Store {
  /** What time the database has it. */
  now(): Promise<Date>;
  add(submission: Sealed, asked: Asked): Promise<Added>;
}

/** `clockShift`: ms that the database's clock is taken to be ahead; 0 in production. */
export function createStore(pool: Asking, clockShift = 0): Store {
  const shift = `${clockShift} milliseconds`;

  async function now(): Promise<Date> {
    const sql = 'select clock_timestamp() + $1::interval as now';
    const { rows } = await pool.query<{ now: Date }>(sql, [shift]);
    return rows[0]!.now;
  }

  async function add(submission: Sealed, asked: Asked): Promise<Added> {
    const { text, seal } = submission.token;
    const values = { ...storedOf(submission), p_token: text, p_seal: seal, ...askedOf(asked) };
    const answer = await call(pool, 'intake.store', { ...values, p_shift: shift });
    const added = answer as Added | 'unsealed';
    if (added === 'unsealed') throw unsealed();
    return added;
  }

  return { now, add };
}

/** The database was never told of the secret that the site seals with. */
const unsealed = (): Error =>
  Object.assign(new Error('Cannot store: run npm run migrate with the site’s CHECKBACK_SECRET'), {
    code: 'UNSEALED',
  });

const askedOf = (asked: Asked) => ({
  p_asked: asked.revision,
  p_definition: asked.questionnaire,
  p_opens_at: asked.opensAt.toISOString(),
  p_closes_at: asked.closesAt.toISOString(),
  p_delete_at: asked.deleteAnswersOn?.toISOString() ?? null,
});
