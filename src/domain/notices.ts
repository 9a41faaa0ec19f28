import { stateSpans, type Dated } from './consultation.ts';
import { londonInstant, londonReading } from './deadlines.ts';

/** What somebody can ask to be told by e-mail, each by itself. */
export const mailKinds = ['updates', 'reminder'] as const;
export type MailKind = (typeof mailKinds)[number];

export type NoticeName = 'opening' | 'update' | 'closing-soon' | 'closing' | 'results' | 'outcome';

/** Something that happened to a consultation, and that those who asked for it are told once. */
export interface Notice {
  event: string; // names it for ever: whoever was told of it is not told again
  name: NoticeName;
  kind: MailKind;
  at: Date;
  isPublished: boolean; // it happens when it goes live, not at a time that is known before
  until: Date; // from then on it is not worth telling
  update?: { id: string; title: string };
}

/** What notices are made of. */
export interface Noticed extends Dated {
  results?: { asOf: Date } | undefined;
  updates?: readonly { id: string; publishedAt: Date; title: string }[] | undefined;
}

const DAY = 86_400_000;
const REMINDED_BEFORE = 7 * DAY;

/** GOV.UK Notify says for seven days what it was asked to send: nothing is sent again after that. */
const TOLD_WITHIN = 6 * DAY;

/** What is dated longer ago when it goes live was put in for the record. */
export const NEWS_FOR = 14 * DAY;

/**
 * When people are reminded of the closing date: at the same time of day, also where the clocks change
 * meanwhile. From then on there is no reminder to ask for.
 */
export function remindsAt({ closesAt }: Dated): Date {
  const { date, time } = londonReading(closesAt);
  const weekBefore = new Date(Date.parse(date) - REMINDED_BEFORE).toISOString().slice(0, 10);
  const found = londonInstant(weekBefore, time);
  return found.kind === 'one' ? found.at : new Date(+closesAt - REMINDED_BEFORE);
}

/** All that people are told of a consultation, as far as it is known. A date that is moved is told anew. */
export function noticesOf(consultation: Noticed): Notice[] {
  return [...datedNotices(consultation), ...publishedNotices(consultation)];
}

function datedNotices(consultation: Noticed): Notice[] {
  const { opensAt, closesAt } = consultation;
  const dated = { isPublished: false };
  const remindAt = remindsAt(consultation);
  const reminder: Notice[] =
    remindAt > opensAt
      ? [{ ...dated, ...named('closing-soon', closesAt), at: remindAt, until: closesAt }]
      : [];
  const opened = { ...dated, ...named('opening', opensAt), at: opensAt };
  return [
    { ...opened, until: earlier(closesAt, later(opensAt)) },
    ...reminder,
    { ...dated, ...named('closing', closesAt), at: closesAt, until: later(closesAt) },
  ];
}

const named = (name: NoticeName, of: Date) => ({
  event: `${name}.${of.toISOString().slice(0, 10)}`,
  name,
  kind: name === 'closing-soon' ? ('reminder' as const) : ('updates' as const),
});

function publishedNotices(consultation: Noticed): Notice[] {
  const { closesAt, results, outcome, updates = [] } = consultation;
  const live = { kind: 'updates' as const, isPublished: true };
  const news = (name: NoticeName, at: Date): Notice => ({
    ...{ ...live, event: name, name, at },
    until: new Date(+at + NEWS_FOR + TOLD_WITHIN),
  });
  return [
    ...updates.map(({ id, publishedAt, title }) => ({
      ...news('update', publishedAt),
      ...{ event: `update.${id}`, update: { id, title } },
    })),
    ...(results ? [news('results', latest(results.asOf, closesAt))] : []),
    ...(outcome ? [news('outcome', stateSpans(consultation).concluded.from!)] : []),
  ];
}

/** Those to tell of at `now`: they happened after `since`, and it is not too late. */
export const noticesDue = (consultation: Noticed, since: Date, now: Date): Notice[] =>
  noticesOf(consultation).filter(({ at, until }) => since < at && at <= now && now < until);

const later = (at: Date): Date => new Date(+at + TOLD_WITHIN);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
const latest = (a: Date, b: Date): Date => (a > b ? a : b);

/** Until when addresses are kept: a year after the outcome, and at most two after closing without one. */
export function addressesKeptUntil({ closesAt, outcome }: Dated): Date {
  const concluded = outcome && latest(closesAt, outcome.publishedAt);
  return concluded ? yearsAfter(concluded, 1) : yearsAfter(closesAt, 2);
}

function yearsAfter(at: Date, years: number): Date {
  const then = new Date(at);
  then.setUTCFullYear(at.getUTCFullYear() + years);
  return then;
}

/** What there still is to ask for. */
export function kindsOffered(consultation: Dated, now: Date): MailKind[] {
  if (now >= addressesKeptUntil(consultation)) return [];
  return mailKinds.filter((kind) => kind !== 'reminder' || now < remindsAt(consultation));
}
