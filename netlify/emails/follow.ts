import * as z from 'zod';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { kindsOffered, mailKinds, type MailKind } from '../../src/domain/notices.ts';
import { EMAILS } from '../../src/form/fields.ts';
import type { EmailsState } from '../../src/form/screens/emails-state.ts';
import { call } from '../call.ts';
import type { Field } from '../post.ts';
import { report } from '../report.ts';
import { kindsIn } from './ask.ts';
import { tokenHash } from './link.ts';
import type { Subscribing } from './subscriber-world.ts';

/** Somebody with a link that we sent to an address. */
export interface Following {
  consultation: Consultation;
  token: string;
}

/** Only a button confirms: programs that look after mailboxes open every link. */
export const confirm = (following: Following, world: Subscribing): Promise<EmailsState> =>
  orNotNow(async () => {
    const isOn = await call(world.pool, 'mail.confirm', which(following, world));
    return { name: isOn === true ? 'confirmed' : 'expired' };
  });

/** What somebody gets, to be changed. */
export const lookAtEmails = (following: Following, world: Subscribing): Promise<EmailsState> =>
  orNotNow(async () => {
    const kinds = await kindsOf(following, world);
    if (!kinds) return { name: 'unknown' };
    return {
      name: 'manage',
      token: following.token,
      offered: offeredTo(following, kinds, world),
      kinds,
    };
  });

/** What can be had, with what somebody has. */
function offeredTo({ consultation }: Following, kinds: MailKind[], world: Subscribing): MailKind[] {
  const offered = kindsOffered(consultation, world.now());
  return mailKinds.filter((kind) => offered.includes(kind) || kinds.includes(kind));
}

/** Changes what somebody gets, or ends it. */
export const changeEmails = (
  following: Following,
  fields: Field[],
  world: Subscribing,
): Promise<EmailsState> =>
  orNotNow(async () => {
    const isStop = fields.some(([name]) => name === EMAILS.stop);
    const kinds = isStop ? [] : kindsIn(fields, mailKinds);
    const isKnown = await change(following, kinds, world);
    if (kinds.length === 0) return { name: 'stopped' };
    return isKnown ? { name: 'changed', token: following.token, kinds } : { name: 'unknown' };
  });

/** Says the same of a link that leads nowhere, or no longer: there are no more e-mails. Throws where it cannot be done. */
export const stopEmails = async (following: Following, world: Subscribing): Promise<void> =>
  void (await change(following, [], world));

const which = ({ consultation, token }: Following, { clockShift }: Subscribing) => ({
  p_consultation: codeOf(consultation),
  p_token_hash: tokenHash(token),
  p_shift: `${clockShift} milliseconds`,
});

const change = async (following: Following, kinds: MailKind[], world: Subscribing) =>
  (await call(world.pool, 'mail.change', { ...which(following, world), p_kinds: kinds })) === true;

const found = z.array(z.object({ kinds: z.array(z.enum(mailKinds)) }));

async function kindsOf({ consultation, token }: Following, { pool }: Subscribing) {
  const sql = 'select kinds from mail.look_up($1, $2)';
  const { rows } = await pool.query(sql, [codeOf(consultation), tokenHash(token)]);
  return found.parse(rows)[0]?.kinds;
}

async function orNotNow(work: () => Promise<EmailsState>): Promise<EmailsState> {
  try {
    return await work();
  } catch (error) {
    report('emails-not-changed', error);
    return { name: 'not-now' };
  }
}
