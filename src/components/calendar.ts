import ical, { type ICalEventData } from 'ical-generator';
import { codeOf } from '../domain/addresses.ts';
import type { Consultation } from '../domain/consultation.ts';
import { deadlineText, londonReading } from '../domain/deadlines.ts';
import type { Event } from '../domain/events.ts';
import { lastChangeOf } from '../domain/update.ts';
import { consultationPath } from '../form/fields.ts';

const HOUR = 3_600_000;

/**
 * The dates of a consultation for calendars (RFC 5545). What has a time is written as an instant, which
 * a calendar shows by its own clock; what is a day stays that day wherever the calendar is.
 */
export function calendarOf(consultation: Consultation, at: URL): string {
  const { shortTitle, opensAt, closesAt } = consultation;
  const page = new URL(consultationPath(consultation.slug), at).href;
  // Without a name: the library writes that one text as it is, with whatever ends a line in it.
  const calendar = ical({ prodId: '//Checkback//Consultation dates//EN' });
  const own = (name: string) => ({
    id: `${codeOf(consultation)}-${name}@${at.hostname}`,
    stamp: lastChangeOf(consultation),
    sequence: consultation.changes.length, // by which a calendar knows the newer of two
    url: page,
  });
  calendar.createEvent({ ...own('opens'), start: opensAt, summary: `Opens: ${shortTitle}` });
  calendar.createEvent({
    ...own('closes'),
    start: new Date(+closesAt - HOUR), // so that it is seen before it is too late
    end: closesAt,
    summary: `Closing date: ${shortTitle}`,
    description: `Send your answers by ${deadlineText(closesAt)}: ${page}`,
  });
  for (const event of consultation.events)
    calendar.createEvent({ ...own(`event-${event.code}`), ...occasion(event, shortTitle) });
  for (const day of daysOf(consultation)) calendar.createEvent({ ...own(day.name), ...day.event });
  return calendar.toString();
}

/** An event for calendars: where it is, and how people get in. */
const occasion = ({ title, startsAt, endsAt, place, access }: Event, shortTitle: string) => ({
  start: startsAt,
  end: endsAt,
  summary: `${title}: ${shortTitle}`,
  location: place,
  description: `Access: ${access}`,
});

interface Day {
  name: string;
  event: Pick<ICalEventData, 'start' | 'allDay' | 'summary' | 'description'>;
}

/** Stages that begin on a day of their own, and not as the consultation opens or closes. */
function daysOf({ stages, shortTitle, opensAt, closesAt }: Consultation): Day[] {
  const known = [opensAt, closesAt].map(Number);
  return stages.flatMap(({ beginsAt, title, text }, index) =>
    beginsAt && !known.includes(+beginsAt)
      ? [
          {
            name: `stage-${index}`,
            event: {
              start: noonOf(beginsAt),
              allDay: true,
              summary: `${title}: ${shortTitle}`,
              description: text,
            },
          },
        ]
      : [],
  );
}

/** An all-day event is named by the day of its instant in UTC; a London day begins in the one before. */
const noonOf = (beginsAt: Date): Date => new Date(`${londonReading(beginsAt).date}T12:00:00Z`);
