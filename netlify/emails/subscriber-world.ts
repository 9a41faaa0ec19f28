import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { readCarrier, readEnvironment, readMailUrls, type Variables } from '../env.ts';
import type { TextKeys } from '../text-keys.ts';
import { openPool } from '../world.ts';
import { newToken } from './link.ts';

/** The outside things that asking for e-mail touches. */
export interface Subscribing {
  pool: pg.Pool; // as the role that may ask, confirm, look and change
  secret: string;
  textKeys: TextKeys;
  clockShift: number; // ms that the database's clock is taken to be ahead
  canSend: boolean;
  now: () => Date;
  newId: () => string;
  newToken: () => string;
}

export function realSubscribing(variables: Variables = process.env): Subscribing {
  const { secret, textKeys, clockShift } = readEnvironment(variables, new Date());
  return {
    pool: openPool(readMailUrls(variables).subscriberUrl),
    ...{ secret, textKeys, clockShift },
    canSend: readCarrier(variables) !== undefined,
    now: () => new Date(Date.now() + clockShift),
    newId: () => randomBytes(16).toString('hex'),
    newToken,
  };
}
