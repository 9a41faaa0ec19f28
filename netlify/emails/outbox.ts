import type pg from 'pg';
import { call } from '../call.ts';
import { sealText, type TextKeys } from '../text-keys.ts';
import type { Mailer } from './mailer.ts';

/** To what a kept e-mail belongs: it opens under no other reference. */
export const outboxPlace = (reference: string) => ({
  consultation: 'outbox' as const,
  id: reference,
});

/** Sends nothing, and keeps each e-mail to be looked at on the machine of a developer. */
export const createOutbox = (pool: pg.Pool, keys: TextKeys): Mailer => ({
  async hand({ reference, ...email }) {
    const p_sealed = sealText(JSON.stringify(email), outboxPlace(reference), keys);
    await call(pool, 'mail.put_in_outbox', { p_reference: reference, p_sealed });
    return { kind: 'taken' };
  },
  has: async (reference) =>
    (await call(pool, 'mail.is_in_outbox', { p_reference: reference })) === true,
});
