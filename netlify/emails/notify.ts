import { NotifyClient } from 'notifications-node-client';
import * as z from 'zod';
import type { MailReason } from '../../src/domain/mailing.ts';
import type { Notify } from '../env.ts';
import { within } from '../within.ts';
import type { Email, Handed, Mailer } from './mailer.ts';

/** The client itself has none. What comes of it after that is found out by its reference. */
const PATIENCE_MS = 8_000;

export interface NotifySetUp extends Notify {
  apiUrl?: string; // of the service that we are on trial with
}

/** Sends by GOV.UK Notify, which knows each e-mail by our reference for seven days. */
export function createNotify({ key, templateId, apiUrl }: NotifySetUp): Mailer {
  const client = apiUrl ? new NotifyClient(apiUrl, key) : new NotifyClient(key);
  return {
    hand: (email) =>
      within(PATIENCE_MS, client.sendEmail(templateId, email.to, optionsFor(email)))
        .then((): Handed => ({ kind: 'taken' }))
        .catch(handedBy),
    async has(reference) {
      const { data } = await within(
        PATIENCE_MS,
        client.getNotifications('email', undefined, reference),
      );
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
