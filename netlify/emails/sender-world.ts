import type pg from 'pg';
import { readCarrier, readEnvironment, readMailUrls, readSiteUrl, type Variables } from '../env.ts';
import { report } from '../report.ts';
import type { TextKeys } from '../text-keys.ts';
import { openPool } from '../world.ts';
import type { Mailer } from './mailer.ts';
import { createNotify } from './notify.ts';
import { createOutbox } from './outbox.ts';

/** The outside things that sending touches. */
export interface Sending {
  pool: pg.Pool; // as the role that may take what is due
  mailer: Mailer;
  textKeys: TextKeys;
  siteUrl: string;
  clockShift: number; // ms that the database's clock is taken to be ahead
  settleMs: number; // for how long something that was tried may still be on its way
  report: (event: string, error: unknown) => void;
}

const TWO_MINUTES = 120_000;

/** Nothing where e-mail cannot be sent from here. */
export function realSending(variables: Variables = process.env): Sending | undefined {
  const carrier = readCarrier(variables);
  if (!carrier) return undefined;
  const { textKeys, clockShift } = readEnvironment(variables, new Date());
  const pool = openPool(readMailUrls(variables).senderUrl, 10_000);
  const mailer = carrier === 'outbox' ? createOutbox(pool, textKeys) : createNotify(carrier);
  const siteUrl = readSiteUrl(variables);
  return { pool, mailer, textKeys, siteUrl, clockShift, settleMs: TWO_MINUTES, report };
}
