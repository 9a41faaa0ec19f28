import type pg from 'pg';
import * as z from 'zod';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { momentText } from '../../src/domain/deadlines.ts';
import {
  mailReason,
  mailReasons,
  roundedPeople,
  type Mailing,
  type MailReason,
} from '../../src/domain/mailing.ts';
import { mailKinds, noticesOf, type Notice } from '../../src/domain/notices.ts';
import type { StaffAnswer } from '../staff/staff.ts';

export interface Progress {
  pool: pg.Pool; // as the owner
  carrier: Mailing['carrier'];
}

const subscribed = z.array(z.object({ kind: z.enum(mailKinds), people: z.int() }));

const counted = z.array(
  z.object({
    ...{ event: z.string(), people: z.int() },
    state: z.enum(['waiting', 'sent', 'failed', 'dropped']).nullable(),
    reason: mailReason.nullable(),
  }),
);
type Counted = z.infer<typeof counted>;

/** How many want e-mail about a consultation, and what became of what they were sent. Never who they are. */
export async function seeMailing(
  consultation: Consultation,
  { pool, carrier }: Progress,
): Promise<StaffAnswer> {
  const code = codeOf(consultation);
  const people = subscribed.parse((await pool.query(SUBSCRIBED, [code])).rows);
  const counts = counted.parse((await pool.query(COUNTED, [code])).rows);
  const notices = noticesOf(consultation).toSorted((a, b) => +a.at - +b.at);
  const body: Mailing = {
    carrier,
    subscribers: mailKinds.map((kind) => ({
      kind,
      people: roundedPeople(people.find((each) => each.kind === kind)?.people ?? 0),
    })),
    events: [
      rowOf({ event: 'confirm', title: 'Links to confirm an address', when: '' }, counts),
      ...notices.map((notice) => rowOf(described(notice), counts)),
    ],
  };
  return { status: 200, body };
}

const titles: Record<Notice['name'], string> = {
  opening: 'It opens',
  'closing-soon': 'It closes in 7 days',
  closing: 'It has closed',
  update: 'Update',
  results: 'Results are published',
  outcome: 'The outcome is published',
};

const described = ({ event, name, at, update }: Notice) => ({
  event,
  title: update ? `${titles[name]}: ${update.title}` : titles[name],
  when: momentText(at),
});

function rowOf(
  described: { event: string; title: string; when: string },
  all: Counted,
): Mailing['events'][number] {
  const own = all.filter(({ event }) => event === described.event);
  const count = (wanted: string) =>
    own.filter(({ state }) => state === wanted).reduce((sum, { people }) => sum + people, 0);
  const reasons = own.flatMap(({ state, reason }): MailReason[] =>
    reason && state !== 'sent' ? [reason] : [],
  );
  return {
    ...described,
    isNoticed: own.length > 0,
    sent: roundedPeople(count('sent')),
    waiting: roundedPeople(count('waiting')),
    failed: roundedPeople(count('failed')),
    reasons: [...new Set(reasons)].map((reason) => mailReasons[reason]),
  };
}

const SUBSCRIBED =
  'select kind, count(*)::int as people from mail.consent where consultation = $1 group by kind';

const COUNTED = `
  select coalesce(mail.event, notice.event) as event, state, reason,
         count(mail.reference)::int as people
  from mail.mail
  full join mail.notice
    on (notice.consultation, notice.event) = (mail.consultation, mail.event)
  where coalesce(mail.consultation, notice.consultation) = $1
  group by 1, state, reason`;
