import * as z from 'zod';
import { mailKinds } from './notices.ts';

/** Why an e-mail was not sent, or not yet. */
export const mailReasons = {
  address: 'GOV.UK Notify says that the address cannot be one',
  key: 'GOV.UK Notify does not accept the key. Ask whoever runs the site',
  template: 'GOV.UK Notify does not accept the template. Ask whoever runs the site',
  trial:
    'GOV.UK Notify only sends to your own team, because the service is in trial mode or the key is for the team',
  limit: 'GOV.UK Notify has a limit for each day or minute, and it is reached',
  unreachable: 'GOV.UK Notify did not answer, so it is not known yet whether it was sent',
  late: 'it was too late to be of use',
  unpublished: 'it is no longer on the site',
} as const;
export type MailReason = keyof typeof mailReasons;

export const mailReason = z.enum(Object.keys(mailReasons) as [MailReason, ...MailReason[]]);

/** So many people, where it may be shown: none, `few`, or to the nearest five. */
const people = z.union([z.int().nonnegative(), z.literal('few')]);
export type People = z.infer<typeof people>;

const FEW = 8;

/** Fewer than eight are not counted out: an officer could know who they are. */
export const roundedPeople = (count: number): People =>
  count > 0 && count < FEW ? 'few' : Math.round(count / 5) * 5;

export const peopleText = (count: People): string =>
  count === 'few' ? `fewer than ${FEW}` : count === 0 ? 'nobody' : `about ${count}`;

/** How e-mail about a consultation goes. */
export const mailing = z.object({
  carrier: z.enum(['notify', 'outbox', 'none']),
  subscribers: z.array(z.object({ kind: z.enum(mailKinds), people })),
  events: z.array(
    z.object({
      event: z.string(),
      title: z.string(),
      when: z.string(), // in words
      isNoticed: z.boolean(), // that it happened
      sent: people,
      waiting: people,
      failed: people,
      reasons: z.array(z.string()), // in words, of those that wait or failed
    }),
  ),
});
export type Mailing = z.infer<typeof mailing>;
