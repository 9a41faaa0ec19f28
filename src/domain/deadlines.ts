/** London calendar ↔ instants. London is UTC or one hour ahead of it, changing at 01:00 UTC. */

const HOUR = 3_600_000;

const londonDigits = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

export interface LondonReading {
  date: string; // 2025-08-08
  time: string; // 23:59
}

const MOST_READ = 1000;
const known = new Map<number, LondonReading>();

/** What a London clock and calendar read. The same few instants are asked about again and again. */
export function londonReading(instant: Date): LondonReading {
  const at = instant.getTime();
  return known.get(at) ?? read(at);
}

function read(at: number): LondonReading {
  const [date = '', time = ''] = londonDigits.format(at).split(' ');
  const reading = { date, time };
  if (known.size >= MOST_READ) known.clear();
  known.set(at, reading);
  return reading;
}

export type LondonInstant =
  | { kind: 'one'; at: Date }
  | { kind: 'none' } // the hour that the clocks skip in March
  | { kind: 'two'; first: Date; second: Date }; // the hour that comes twice in October

/** The instant at which London's clocks read `date` (YYYY-MM-DD) and `time` (HH:MM). */
export function londonInstant(date: string, time: string): LondonInstant {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const [first, second] = [asUtc - HOUR, asUtc]
    .filter((at) => !Number.isNaN(at))
    .map((at) => new Date(at))
    .filter((at) => londonReading(at).date === date && londonReading(at).time === time);
  if (!first) return { kind: 'none' };
  return second ? { kind: 'two', first, second } : { kind: 'one', at: first };
}

export interface CalendarTime {
  date: string; // YYYY-MM-DD
  time?: string | undefined; // HH:MM
  occurrence?: 'first' | 'second' | undefined; // on the October night, which of the two
}

/** What an officer mends: the date, the time, or which of two times is meant. */
export type CalendarPart = 'date' | 'time' | 'occurrence';

export type Resolved = { ok: true; at: Date } | { ok: false; part: CalendarPart; problem: string };

const dateShape = /^\d{4}-\d{2}-\d{2}$/;
const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The instant an officer means by a date and a time, or what to mend. */
export function resolveLondon({ date, time = '00:00', occurrence }: CalendarTime): Resolved {
  if (!dateShape.test(date) || Number.isNaN(Date.parse(date)))
    return refused('date', `“${date}” is not a date`);
  if (!timeShape.test(time)) return refused('time', `“${time}” is not a time, such as 17:00`);

  const found = londonInstant(date, time);
  switch (found.kind) {
    case 'one':
      return { ok: true, at: found.at };
    case 'none':
      return missingTime(date, time);
    case 'two':
      if (!occurrence)
        return refused(
          'occurrence',
          `${time} comes twice on ${date}: choose the first or the second`,
        );
      return { ok: true, at: found[occurrence] };
  }
}

const refused = (part: CalendarPart, problem: string): Resolved => ({ ok: false, part, problem });

function missingTime(date: string, time: string): Resolved {
  return londonReading(new Date(`${date}T12:00:00Z`)).date === date
    ? refused('time', `${time} does not exist on ${date}: the clocks go forward that night`)
    : refused('date', `“${date}” is not a date`);
}

/**
 * The first instant at which answers are no longer accepted. Without a time, and at 23:59, that is
 * the end of the day: people read “by 11:59pm” as the whole of that minute.
 */
export function resolveClosing(closing: CalendarTime): Resolved {
  if (closing.time && closing.time !== '23:59') return resolveLondon(closing);
  const day = resolveLondon({ date: closing.date });
  return day.ok ? resolveLondon({ date: nextDay(closing.date) }) : day;
}

export function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

export function weekdayText(instant: Date): string {
  const { date } = londonReading(instant);
  return weekdays[new Date(date).getUTCDay()]!;
}

/** `8 August 2025` */
export function dateText(instant: Date): string {
  const [year, month, day] = londonReading(instant).date.split('-').map(Number);
  return `${day} ${months[month! - 1]} ${year}`;
}

/** `5pm`, `2:42pm`, `midday`: the GOV.UK style for times. */
export function timeText(instant: Date): string {
  const [digits, minute] = londonReading(instant).time.split(':');
  const hour = Number(digits);
  if (minute === '00' && hour === 12) return 'midday';
  const shown = minute === '00' ? `${hour % 12 || 12}` : `${hour % 12 || 12}:${minute}`;
  return `${shown}${hour < 12 ? 'am' : 'pm'}`;
}

/** `2:42pm on Monday 21 July 2025` */
export function momentText(instant: Date): string {
  return `${timeText(instant)} on ${weekdayText(instant)} ${dateText(instant)}`;
}

const startsTheDay = (instant: Date): boolean => londonReading(instant).time === '00:00';

/** `Monday 21 July 2025`, with the time where it is not the start of the day. */
export function openingText(opensAt: Date): string {
  return startsTheDay(opensAt)
    ? `${weekdayText(opensAt)} ${dateText(opensAt)}`
    : momentText(opensAt);
}

/**
 * `11:59pm on Friday 8 August 2025` for the end of that day. “Midnight” could be either end of a
 * day, so a deadline is named by the last minute in which it can be met.
 */
export function deadlineText(closesAt: Date): string {
  return momentText(startsTheDay(closesAt) ? new Date(closesAt.getTime() - 60_000) : closesAt);
}
