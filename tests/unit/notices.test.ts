import { describe, expect, it } from 'vitest';
import {
  addressesKeptUntil,
  kindsOffered,
  noticesDue,
  noticesOf,
  remindsAt,
  type Noticed,
} from '../../src/domain/notices.ts';

const opensAt = new Date('2026-03-02T09:00:00Z');
const closesAt = new Date('2026-03-30T16:00:00Z');
const published = new Date('2026-04-20T00:00:00Z');
const dated: Noticed = { opensAt, closesAt };
const whole: Noticed = {
  ...dated,
  results: { asOf: new Date('2026-04-01T10:00:00Z') },
  outcome: { publishedAt: published, summary: [] },
  updates: [{ id: 'u1', publishedAt: new Date('2026-03-10T00:00:00Z'), title: 'News' }],
};

const DAY = 86_400_000;
const eventsAt = (consultation: Noticed, now: Date, since = new Date(0)) =>
  noticesDue(consultation, since, now).map(({ event }) => event);
const moment = (at: Date, ms: number) => new Date(+at + ms);

it('noticesOf() has all that happens, each by a name that lasts', () => {
  expect(noticesOf(whole).map(({ event, kind }) => [event, kind])).toEqual([
    ['opening.2026-03-02', 'updates'],
    ['closing-soon.2026-03-30', 'reminder'],
    ['closing.2026-03-30', 'updates'],
    ['update.u1', 'updates'],
    ['results', 'updates'],
    ['outcome', 'updates'],
  ]);
  expect(new Set(noticesOf(whole).map(({ event }) => event)).size).toBe(6);
});

describe('noticesDue() has', () => {
  it.each([
    ['opening.2026-03-02', opensAt, moment(opensAt, 6 * DAY)],
    ['closing-soon.2026-03-30', remindsAt(dated), closesAt],
    ['closing.2026-03-30', closesAt, moment(closesAt, 6 * DAY)],
  ])('%s from its moment on, and for as long as it is of use', (event, from, until) => {
    expect(eventsAt(whole, moment(from, -1))).not.toContain(event);
    expect(eventsAt(whole, from)).toContain(event);
    expect(eventsAt(whole, moment(until, -1))).toContain(event);
    expect(eventsAt(whole, until)).not.toContain(event);
  });

  it('what happened after `since`, and not what happened then', () => {
    expect(eventsAt(whole, opensAt, moment(opensAt, -1))).toContain('opening.2026-03-02');
    expect(eventsAt(whole, opensAt, opensAt)).not.toContain('opening.2026-03-02');
  });

  it('an outcome and results from when they can be seen, which is never before it closes', () => {
    const early: Noticed = {
      ...whole,
      outcome: { publishedAt: opensAt, summary: [] },
      results: { asOf: opensAt },
    };
    expect(eventsAt(early, moment(closesAt, -1))).not.toContain('outcome');
    expect(eventsAt(early, moment(closesAt, -1))).not.toContain('results');
    expect(eventsAt(early, closesAt)).toEqual(expect.arrayContaining(['results', 'outcome']));
  });
});

it('a reminder comes 7 days before closing, and not where it would come before it opens', () => {
  const short = (days: number) => ({ opensAt, closesAt: moment(opensAt, days * DAY) });
  const isReminded = (consultation: Noticed) =>
    noticesOf(consultation).some(({ name }) => name === 'closing-soon');
  expect(isReminded(short(7))).toBe(false);
  expect(isReminded({ opensAt, closesAt: moment(opensAt, 7 * DAY + 60_000) })).toBe(true);
});

it.each([
  ['2026-03-16T17:00:00Z', '2026-03-09T17:00:00.000Z'],
  ['2026-03-30T16:00:00Z', '2026-03-23T17:00:00.000Z'], // the clocks went forward on the 29th
  ['2025-10-28T00:00:00Z', '2025-10-20T23:00:00.000Z'], // and back on the 26th
  ['2026-04-05T00:30:00Z', '2026-03-29T00:30:00.000Z'], // a time that is not there a week before
])('of what closes at %s people are reminded at the same time of day, %s', (at, expected) => {
  expect(remindsAt({ opensAt, closesAt: new Date(at) }).toISOString()).toBe(expected);
});

it('a closing date that is moved to another day is told anew, and by some minutes it is not', () => {
  const events = (to: Date) => noticesOf({ opensAt, closesAt: to }).map(({ event }) => event);
  expect(events(moment(closesAt, 10 * 60_000))).toEqual(events(closesAt));
  expect(events(moment(closesAt, DAY))).toContain('closing-soon.2026-03-31');
});

it.each([
  ['without an outcome two years after it closes', dated, '2028-03-30T16:00:00.000Z'],
  ['a year after the outcome', whole, '2027-04-20T00:00:00.000Z'],
])('addresses are kept until %s', (_when, consultation, until) => {
  expect(addressesKeptUntil(consultation).toISOString()).toBe(until);
});

it('kindsOffered() has a reminder until it is sent, and nothing once addresses are deleted', () => {
  const remindAt = remindsAt(dated);
  expect(kindsOffered(dated, moment(remindAt, -1))).toEqual(['updates', 'reminder']);
  expect(kindsOffered(dated, remindAt)).toEqual(['updates']);
  const until = addressesKeptUntil(dated);
  expect(kindsOffered(dated, moment(until, -1))).toEqual(['updates']);
  expect(kindsOffered(dated, until)).toEqual([]);
});
