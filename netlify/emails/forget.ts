import { call } from '../call.ts';
import type { Retention } from '../receiver/retention.ts';

/** Deletes the addresses of those who did not confirm, and of consultations that are long over. Says how many were subscribed. */
export const forgetAddresses = async ({
  pool,
  clockShift,
}: Omit<Retention, 'report'>): Promise<number> =>
  Number(await call(pool, 'mail.forget', { p_shift: `${clockShift} milliseconds` }));
