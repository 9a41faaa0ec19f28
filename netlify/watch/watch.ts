import type pg from 'pg';
import * as z from 'zod';
import { codeOf, type ConsultationCode } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { dateText, momentText } from '../../src/domain/deadlines.ts';
import { silenceOf } from '../../src/domain/silence.ts';
import type { Asking } from '../call.ts';
import { isOpenFor, type FormFault } from './canary.ts';
import { isRetentionMissed } from '../receiver/retention.ts';

/** The outside things that looking after the site touches. */
export interface Watching {
  pool: pg.Pool; // as the owner
  clockShift: number; // ms that the database's clock is taken to be ahead
  tryForm: (consultation: Consultation) => Promise<FormFault | undefined>;
  report: (event: string, error: unknown) => void;
}

/** Something that somebody has to do something about. */
export interface Alert {
  event: string;
  consultation: ConsultationCode | ''; // '' of the site as a whole
  message: string;
}

const TRYING_MS = 60_000;

/** Finds out what is not as it should be; reports it, and notes it for those who edit to see. */
export async function lookAfter(consultations: Consultation[], world: Watching): Promise<Alert[]> {
  const now = await timeIn(world);
  const open = consultations.filter((each) => isOpenFor(each, now, TRYING_MS));
  const found = await Promise.all([
    ...open.flatMap((each) => [brokenForm(each, world), silence(each, now, world)]),
    overdueAnswers(world),
    stuckEmails(world),
  ]);
  const alerts = found.filter((each) => each !== undefined);
  for (const { event } of alerts) world.report(event, undefined);
  const columns = (['event', 'consultation', 'message'] as const).map((name) =>
    alerts.map((each) => each[name]),
  );
  await world.pool.query(NOTE, columns);
  return alerts;
}

async function timeIn({ pool, clockShift }: Watching): Promise<Date> {
  const sql = 'select intake.clock() + $1::interval as now';
  const { rows } = await pool.query<{ now: Date }>(sql, [`${clockShift} milliseconds`]);
  return rows[0]!.now;
}

const tell = 'Tell the people who run the site';

const faults: Record<FormFault, string> = {
  page: 'its page is not there',
  check: 'it does not get as far as “Check your answers”',
  store: 'the database did not take one that we tried to store',
};

async function brokenForm(of: Consultation, world: Watching): Promise<Alert | undefined> {
  const fault = await world.tryForm(of);
  if (!fault) return undefined;
  const event = 'form-takes-no-answers';
  const message = `The form of “${of.shortTitle}” takes no answers: ${faults[fault]}. It is tried again every 15 minutes. ${tell} now.`;
  return { event, consultation: codeOf(of), message };
}

const days = z.array(z.object({ date: z.string(), people: z.int() }));

async function silence(of: Consultation, now: Date, world: Watching): Promise<Alert | undefined> {
  const { rows } = await world.pool.query(DAYS, [codeOf(of), now]);
  const people = new Map(days.parse(rows).map(({ date, people }) => [date, people]));
  const found = silenceOf(people, { opensAt: of.opensAt, now });
  if (!found) return undefined;
  const last = dateText(new Date(`${found.lastOn}T12:00:00Z`));
  const event = 'nobody-answers';
  const message = `Nobody has answered “${of.shortTitle}” since ${last}, and about ${Math.round(found.usual)} people a day did before. Try the links and codes that lead to its form.`;
  return { event, consultation: codeOf(of), message };
}

async function overdueAnswers(world: Watching): Promise<Alert | undefined> {
  if (!(await isRetentionMissed(world))) return undefined;
  const message = `Answers are kept past the day on which they were to be deleted. ${tell}.`;
  return { event: 'retention-did-not-run', consultation: '', message };
}

async function stuckEmails({ pool }: Watching): Promise<Alert | undefined> {
  const { rows } = await pool.query<{ stuck: boolean }>(STUCK);
  if (!rows[0]!.stuck) return undefined;
  const message = `E-mails have been waiting for more than half an hour, and nothing sends them. ${tell}.`;
  return { event: 'emails-not-sent', consultation: '', message };
}

// Those who answered online, of so long ago as to tell what is usual.
const DAYS = `
  select day::text as date, count(*)::int as people from submission
  where consultation = $1 and channel = 'online' and not flags @> '{synthetic}'
    and day >= ($2::timestamptz at time zone 'Europe/London')::date - 40
  group by day`;

// What is sent or was tried is due anew from then on, so a sender that runs leaves a trace in that time.
const STUCK = `
  select exists (select from mail.mail
                 where state = 'waiting' and due_at <= intake.clock() - interval '30 minutes')
     and not exists (select from mail.mail
                     where (state in ('sent', 'failed') or reason is not null)
                       and due_at > intake.clock() - interval '30 minutes')
     and not exists (select from mail.attempt where at > intake.clock() - interval '30 minutes') as stuck`;

// What was found before keeps its time.
const NOTE = `
  with now as (select * from unnest($1::text[], $2::text[], $3::text[]) as each (event, consultation, message)),
  over as (
    delete from watch.alert where not exists
      (select from now where (now.event, now.consultation) = (alert.event, alert.consultation))
  ), ran as (
    insert into watch.run values (true, clock_timestamp())
    on conflict (is_last) do update set ran_at = excluded.ran_at
  )
  insert into watch.alert select event, consultation, message, clock_timestamp() from now
  on conflict (event, consultation) do update set message = excluded.message`;

const seen = z.object({ messages: z.array(z.string()), missed: z.date().nullable() });

/** What those who edit are to know, the oldest first. */
export async function alertsSeen(pool: Asking, clockShift: number): Promise<string[]> {
  const { rows } = await pool.query(SEEN, [`${clockShift} milliseconds`]);
  const { messages, missed } = seen.parse(rows[0]);
  if (!missed) return messages;
  return [`Nobody has looked after the site since ${momentText(missed)}. ${tell}.`, ...messages];
}

const SEEN = `
  select array(select message from watch.alert order by since, event, consultation) as messages,
         (select ran_at + $1::interval from watch.run
          where ran_at <= clock_timestamp() - interval '1 hour') as missed`;
