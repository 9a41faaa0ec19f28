import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/components/calendar.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { resolveClosing, resolveLondon } from '../../src/domain/deadlines.ts';
import { libraryHours } from '../fixtures/consultation.ts';

const at = new URL('https://consult.example.gov.uk/');

/** A calendar read back by a reader that is not ours: its events, by what their ids begin with. */
function eventsOf(change: Partial<Consultation> = {}): Record<string, VEvent> {
  const read = ical.sync.parseICS(calendarOf(libraryHours(change), at));
  const events = Object.values(read).filter((each) => each?.type === 'VEVENT');
  return Object.fromEntries(
    events.map((each) => [each.uid.replace(/^library-hours-|@.*$/g, ''), each]),
  );
}

const instant = (resolved: ReturnType<typeof resolveLondon>): Date => {
  if (!resolved.ok) throw new Error(resolved.problem);
  return resolved.at;
};

describe('calendarOf() ends the closing event at the deadline', () => {
  it.each([
    ['on a day in winter', '2026-02-10', '17:00', '2026-02-10T17:00:00.000Z'],
    ['on a day in summer', '2026-06-10', '17:00', '2026-06-10T16:00:00.000Z'],
    ['the day before the clocks go forward', '2026-03-28', '23:59', '2026-03-29T00:00:00.000Z'],
    ['the day on which they go forward', '2026-03-29', '23:59', '2026-03-29T23:00:00.000Z'],
    ['before they do', '2026-03-29', '00:30', '2026-03-29T00:30:00.000Z'],
    ['after they did', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['the day before the clocks go back', '2026-10-24', '23:59', '2026-10-24T23:00:00.000Z'],
    ['the day on which they go back', '2026-10-25', '23:59', '2026-10-26T00:00:00.000Z'],
    ['before they do', '2026-10-25', '00:59', '2026-10-24T23:59:00.000Z'],
    ['after they did', '2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
  ])('%s, %s %s', (_when, date, time, expected) => {
    const closesAt = instant(resolveClosing({ date, time }));
    const { closes } = eventsOf({ opensAt: new Date('2026-01-05T09:00:00Z'), closesAt });
    expect(closes?.end?.toISOString()).toBe(expected);
    expect(+closes!.end! - +closes!.start).toBe(3_600_000);
  });

  it.each([
    ['first', '2026-10-25T00:30:00.000Z'],
    ['second', '2026-10-25T01:30:00.000Z'],
  ] as const)('at the %s 1:30am of the October night', (occurrence, expected) => {
    const closing = { date: '2026-10-25', time: '01:30', occurrence };
    const { closes } = eventsOf({ closesAt: instant(resolveClosing(closing)) });
    expect(closes?.end?.toISOString()).toBe(expected);
  });
});

describe('calendarOf()', () => {
  it('has the opening, at its instant', () => {
    expect(eventsOf()['opens']?.start.toISOString()).toBe('2026-03-02T09:00:00.000Z');
  });

  it.each([
    ['in winter', '2026-01-01'],
    ['in summer', '2026-07-01'],
    ['as the clocks go forward', '2026-03-29'],
    ['as they go back', '2026-10-25'],
  ])('has a stage that begins on a day %s on that day, all day', (_when, date) => {
    const beginsAt = instant(resolveLondon({ date }));
    const stages = [
      { title: 'Listening', text: 'We listened.' },
      { title: 'Launch', text: 'It begins.', beginsAt },
    ];
    const text = calendarOf(libraryHours({ stages }), at);
    expect(text).toContain(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}\r\n`);
    const launch = eventsOf({ stages })['stage-1'];
    expect(launch).toMatchObject({ summary: 'Launch: Library hours', description: 'It begins.' });
    expect(launch?.datetype).toBe('date');
  });

  it('names neither the first stage nor those that begin as it opens or closes a second time', () => {
    const { opensAt, closesAt } = libraryHours();
    const stages = [
      { title: 'Listening', text: 'We listened.' },
      { title: 'Checking back', text: 'You tell us.', beginsAt: opensAt },
      { title: 'Analysing', text: 'We read.', beginsAt: closesAt },
    ];
    expect(Object.keys(eventsOf({ stages }))).toEqual(['opens', 'closes']);
  });

  it.each([
    ['in winter', '2026-02-10', '2026-02-10T10:00:00.000Z'],
    ['in summer', '2026-06-10', '2026-06-10T09:00:00.000Z'],
    ['the day before the clocks go back', '2026-10-24', '2026-10-24T09:00:00.000Z'],
    ['the day on which they go back', '2026-10-25', '2026-10-25T10:00:00.000Z'],
  ])('has an event %s at its instant, its place and how people get in', (_when, date, expected) => {
    const startsAt = instant(resolveLondon({ date, time: '10:00' }));
    const endsAt = instant(resolveLondon({ date, time: '12:00' }));
    const words = { code: 'drop-in', title: 'Drop-in', place: 'The library; 1 Example Street' };
    const { 'event-drop-in': event } = eventsOf({
      events: [{ ...words, startsAt, endsAt, access: 'No steps, a lift.' }],
    });
    expect(event?.start.toISOString()).toBe(expected);
    expect(event?.end?.getTime()).toBe(+endsAt);
    expect(event).toMatchObject({
      summary: 'Drop-in: Library hours',
      location: words.place,
      description: 'Access: No steps, a lift.',
    });
  });

  it('is the same file whenever it is made, and bears the time of the last change', () => {
    const text = calendarOf(libraryHours(), at);
    expect(calendarOf(libraryHours(), at)).toBe(text);
    expect(text.match(/DTSTAMP:.*/g)).toEqual([
      'DTSTAMP:20260301T090000Z',
      'DTSTAMP:20260301T090000Z',
    ]);
  });

  it('has the same events, only newer, when the closing date and the address are others', () => {
    const change = { at: new Date(), kind: 'deadline-extended' as const, note: 'A week more.' };
    const moved = { slug: 'hours', earlierSlugs: ['library-hours'], changes: [change] };
    const [before, after] = [eventsOf(), eventsOf(moved)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect([before['closes']?.sequence, after['closes']?.sequence].map(Number)).toEqual([0, 1]);
  });

  it.each([
    'Commas, semicolons; and \\ backslashes',
    'A line\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Another',
    'A line\r\nEND:VCALENDAR',
    'نیا '.repeat(15).trim(),
  ])('keeps the title %j in its place', (shortTitle) => {
    const events = eventsOf({ shortTitle });
    expect(Object.keys(events)).toEqual(['opens', 'closes']);
    expect(events['opens']?.summary).toBe(`Opens: ${shortTitle.replaceAll('\r\n', '\n')}`);
  });

  it('has no line longer than 75 bytes', () => {
    const text = calendarOf(libraryHours({ shortTitle: 'ŵ'.repeat(60) }), at);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
