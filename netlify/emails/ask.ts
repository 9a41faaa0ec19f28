import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { readAddress } from '../../src/domain/email-address.ts';
import { addressesKeptUntil, kindsOffered, type MailKind } from '../../src/domain/notices.ts';
import { EMAILS } from '../../src/form/fields.ts';
import type { AskProblem, EmailsState } from '../../src/form/screens/emails-state.ts';
import { call } from '../call.ts';
import type { Field } from '../post.ts';
import { report } from '../report.ts';
import { addressHash } from '../receiver/seals.ts';
import { sealRecipient, tokenHash } from './link.ts';
import type { Subscribing } from './subscriber-world.ts';

/** The empty form, or what there is in its place. */
export function askedState(consultation: Consultation, world: Subscribing): EmailsState {
  if (!world.canSend) return { name: 'not-now' };
  const offered = kindsOffered(consultation, world.now());
  if (offered.length === 0) return { name: 'over' };
  return { name: 'ask', offered, address: '', kinds: [], problems: [] };
}

/**
 * Takes an address, to which a link is sent. What is done and what is shown does not depend on whether we
 * know the address: whoever sees neither the mailbox nor the database learns nothing.
 */
export async function askForEmails(
  consultation: Consultation,
  fields: Field[],
  world: Subscribing,
): Promise<EmailsState> {
  const empty = askedState(consultation, world);
  if (empty.name !== 'ask') return empty;
  const typed = valueOf(fields, EMAILS.address);
  const kinds = kindsIn(fields, empty.offered);
  const address = readAddress(typed);
  const problems = problemsOf({ typed, address, kinds });
  const again = { ...empty, address: typed, kinds };
  if (!address || problems.length > 0) return { ...again, problems };
  try {
    const isMailed = !valueOf(fields, EMAILS.trap); // people do not see it
    await request({ consultation, address, kinds, isMailed }, world);
    return { name: 'asked' };
  } catch (error) {
    report('emails-not-asked', error);
    return { ...again, problems: ['database'] };
  }
}

const valueOf = (fields: Field[], wanted: string): string =>
  fields.find(([name]) => name === wanted)?.[1] ?? '';

export const kindsIn = (fields: Field[], offered: readonly MailKind[]): MailKind[] =>
  offered.filter((kind) => fields.some(([name, value]) => name === EMAILS.kinds && value === kind));

interface Typed {
  typed: string;
  address: string | undefined;
  kinds: MailKind[];
}

function problemsOf({ typed, address, kinds }: Typed): AskProblem[] {
  const problems: AskProblem[] = [];
  if (kinds.length === 0) problems.push('no-kind');
  if (!typed.trim()) problems.push('no-address');
  else if (!address) problems.push('not-an-address');
  return problems;
}

interface Asking {
  consultation: Consultation;
  address: string;
  kinds: MailKind[];
  isMailed: boolean;
}

async function request({ consultation, address, kinds, isMailed }: Asking, world: Subscribing) {
  const code = codeOf(consultation);
  const { secret, textKeys } = world;
  const [id, token] = [world.newId(), world.newToken()];
  await call(world.pool, 'mail.ask', {
    p_consultation: code,
    p_id: id,
    p_token_hash: tokenHash(token),
    p_address_hash: addressHash(address, code, secret),
    p_sealed: sealRecipient({ address, token }, { consultation: code, id }, textKeys),
    p_kinds: kinds,
    p_is_mailed: isMailed,
    p_delete_at: addressesKeptUntil(consultation),
  });
}
