import type pg from 'pg';
import * as z from 'zod';
import { consultationCode } from '../../src/domain/addresses.ts';
import type { MailReason } from '../../src/domain/mailing.ts';
import type { Email } from './mailer.ts';
import type { Sending } from './sender-world.ts';

const BATCH = 20;

const claimed = z.object({
  ...{ reference: z.string(), consultation: consultationCode, event: z.string() },
  recipient: z.string(),
  sealed: z.string().nullable(), // nothing where whoever it was for is gone
  was_tried: z.boolean(),
  is_late: z.boolean(),
});
export type Claimed = z.infer<typeof claimed>;

/** An e-mail in words; nothing where what it was about is there no more. */
export type Write = (claim: Claimed & { sealed: string }) => Omit<Email, 'reference'> | undefined;

interface Settled {
  state: 'waiting' | 'sent' | 'failed' | 'dropped';
  reason?: MailReason;
  isSure: boolean;
}

/**
 * Sends what is due, until nothing is or `isOver`. What may have been sent before, by somebody who was
 * cut off, is asked for by its reference first.
 */
export async function sendDue(
  world: Sending,
  { write, isOver }: { write: Write; isOver: () => boolean },
): Promise<void> {
  while (!isOver()) {
    const settled = await sendBatch(world, write);
    if (settled.every(({ state }) => state === 'waiting')) return; // none are left, or none go
  }
}

/** The locks of what is sent last as long as the transaction, and whoever is killed lets go of them. */
async function sendBatch(world: Sending, write: Write): Promise<Settled[]> {
  const client = await world.pool.connect();
  try {
    await client.query('begin');
    const claims = await claim(client, world);
    // Over another connection: it has to be known, whatever becomes of this one.
    if (claims.length > 0)
      await world.pool.query('select mail.try($1)', [claims.map(({ reference }) => reference)]);
    const settled = await Promise.all(claims.map((each) => dealWith(each, world, write)));
    await settle(claims, settled, client);
    await client.query('commit');
    client.release();
    return settled;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function claim(client: pg.PoolClient, world: Sending): Promise<Claimed[]> {
  const { rows } = await client.query('select * from mail.claim($1, $2, $3)', [
    BATCH,
    `${world.settleMs} milliseconds`,
    `${world.clockShift} milliseconds`,
  ]);
  return z.array(claimed).parse(rows);
}

async function dealWith(claim: Claimed, world: Sending, write: Write): Promise<Settled> {
  try {
    if (claim.was_tried && (await world.mailer.has(claim.reference))) return sent;
    if (claim.sealed === null) return { state: 'dropped', isSure: true };
    if (claim.is_late) return failed('late');
    const email = write({ ...claim, sealed: claim.sealed });
    if (!email) return waiting('unpublished'); // or not live yet, where this is of the deploy before
    const handed = await world.mailer.hand({ reference: claim.reference, ...email });
    if (handed.kind === 'taken') return sent;
    if (handed.kind === 'unsure') return { ...unsure, reason: handed.reason };
    return handed.isFinal ? failed(handed.reason) : waiting(handed.reason);
  } catch (error) {
    world.report('email-not-sent', error);
    return unsure;
  }
}

const sent: Settled = { state: 'sent', isSure: true };
const unsure: Settled = { state: 'waiting', reason: 'unreachable', isSure: false };
const failed = (reason: MailReason): Settled => ({ state: 'failed', reason, isSure: true });

const waiting = (reason: MailReason): Settled => ({ state: 'waiting', reason, isSure: true });

/** All of a batch in one statement. */
const settle = (claims: Claimed[], settled: Settled[], client: pg.PoolClient) =>
  client.query(SETTLE, [
    claims.map(({ reference }) => reference),
    settled.map(({ state }) => state),
    settled.map(({ reason }) => reason ?? null),
    settled.map(({ isSure }) => isSure),
  ]);

const SETTLE = `
  select mail.settle(reference, state, reason, is_sure,
                     case state when 'waiting' then interval '5 minutes' else interval '0' end)
  from unnest($1::text[], $2::text[], $3::text[], $4::boolean[]) as each (reference, state, reason, is_sure)`;
