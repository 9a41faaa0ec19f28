import * as z from 'zod';
import { code } from './code.ts';
import type { Span } from './consultation.ts';
import { londonReading, momentText, timeText } from './deadlines.ts';
import { instant } from './instant.ts';
import { richText } from './rich-text.ts';

const words = z.string().min(1);

/** Somewhere to come to, on a day. */
export const event = z
  .strictObject({
    code, // permanent: calendars know it by this
    title: words,
    startsAt: instant,
    endsAt: instant,
    place: words, // “Exampletown Library, 1 Example Street”, “Online”
    access: words, // how people get in, and what is there for those who need it
    booking: richText.optional(),
    outcome: richText.optional(), // what came of it, afterwards
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    error: 'It ends before it starts: choose a later time',
  });
export type Event = z.infer<typeof event>;

/** `10am on Saturday 2 August 2025 to midday`, or to a moment of another day. */
export function whenText({ startsAt, endsAt }: Pick<Event, 'startsAt' | 'endsAt'>): string {
  const isSameDay = londonReading(startsAt).date === londonReading(endsAt).date;
  return `${momentText(startsAt)} to ${isSameDay ? timeText(endsAt) : momentText(endsAt)}`;
}

const byStart = (one: Event, other: Event): number => +one.startsAt - +other.startsAt;

export const soonestFirst = (events: Event[]): Event[] => events.toSorted(byStart);
export const latestFirst = (events: Event[]): Event[] => events.toSorted((a, b) => byStart(b, a));

/** While at least one event is still to come, and since when at least one is past. */
export function eventSpans(events: Event[]): { ahead: Span; past: Span } {
  const ends = events.map(({ endsAt }) => +endsAt);
  return {
    ahead: { until: new Date(Math.max(...ends)) },
    past: { from: new Date(Math.min(...ends)) },
  };
}
