import * as z from 'zod';
import type { MailReason } from '../../src/domain/mailing.ts';
import type { Notify } from '../env.ts';
import type { Email, Handed, Mailer } from './mailer.ts';
import { notifyClient } from './notify-client.ts';

export interface NotifySetUp extends Notify {
  apiUrl?: string; // of the service that we are on trial with
}

/** Sends by GOV.UK Notify, which knows each e-mail by our reference for seven days. */
export function createNotify(setUp: NotifySetUp): Mailer {
  const client = notifyClient(setUp);
  return {
    hand: (email) =>
      client
        .sendEmail(setUp.templateId, email.to, optionsFor(email))
        .then((): Handed => ({ kind: 'taken' }))
        .catch(handedBy),
    async has(reference) {
      const { data } = await client.getNotifications('email', undefined, reference);
      return found.parse(data).notifications.some((each) => each.reference === reference);
    },
  };
}

const found = z.object({
  notifications: z.array(z.object({ reference: z.string().nullish() })),
});

/** Notify writes the two headers of RFC 8058 itself, and takes no address that is not https. */
const optionsFor = ({ reference, subject, body, stopUrl }: Email) => ({
  reference,
  personalisation: { subject, body },
  ...(stopUrl?.startsWith('https:') && { oneClickUnsubscribeURL: stopUrl }),
});

const refusal = z.object({
  response: z.object({
    status: z.int(),
    data: z.object({ errors: z.array(z.object({ message: z.string() })) }),
  }),
});

/** Only what is surely not sent counts as refused. */
function handedBy(error: unknown): Handed {
  const read = refusal.safeParse(error);
  if (!read.success) return { kind: 'unsure', reason: 'unreachable' };
  const { status, data } = read.data.response;
  const reason = reasonFor(status, data.errors.map(({ message }) => message).join(' '));
  if (!reason) return { kind: 'unsure', reason: 'unreachable' };
  return { kind: 'refused', reason, isFinal: reason === 'address' };
}

function reasonFor(status: number, message: string): MailReason | undefined {
  if (status === 401 || status === 403) return 'key';
  if (status === 429) return 'limit';
  if (status !== 400) return undefined;
  if (/email_address/.test(message)) return 'address';
  return /team-only|trial mode/.test(message) ? 'trial' : 'template';
}
