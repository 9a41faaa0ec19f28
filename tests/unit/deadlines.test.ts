import { expect, it } from 'vitest';
import {
  dateText,
  deadlineText,
  londonInstant,
  momentText,
  nextDay,
  openingText,
  resolveClosing,
  resolveLondon,
  timeText,
} from '../../src/domain/deadlines.ts';

const at = (iso: string) => new Date(iso);

it('resolveClosing() without a time is the end of that day in London', () => {
  expect(resolveClosing({ date: '2025-08-08' })).toEqual({
    ok: true,
    at: at('2025-08-08T23:00:00Z'),
  });
});

it.each([
  ['23:59 means the whole of that minute', '23:59', '2025-08-08T23:00:00Z'],
  ['another time is that very instant', '17:00', '2025-08-08T16:00:00Z'],
  ['midnight is the start of the day', '00:00', '2025-08-07T23:00:00Z'],
])('resolveClosing(): %s', (_what, time, iso) => {
  expect(resolveClosing({ date: '2025-08-08', time })).toEqual({ ok: true, at: at(iso) });
});

it.each([
  ['the last minute before the clocks go forward', '2026-03-29', '00:59', 'one'],
  ['the first minute that does not exist', '2026-03-29', '01:00', 'none'],
  ['the last minute that does not exist', '2026-03-29', '01:59', 'none'],
  ['the first minute after', '2026-03-29', '02:00', 'one'],
  ['the last minute before the hour that comes twice', '2026-10-25', '00:59', 'one'],
  ['the first minute that comes twice', '2026-10-25', '01:00', 'two'],
  ['the last minute that comes twice', '2026-10-25', '01:59', 'two'],
  ['the first minute after it', '2026-10-25', '02:00', 'one'],
])('londonInstant() finds how often %s is: %s %s, %s', (_what, date, time, kind) => {
  expect(londonInstant(date, time).kind).toBe(kind);
});

it('resolveLondon() says that a time in the skipped hour does not exist', () => {
  expect(resolveLondon({ date: '2026-03-29', time: '01:30' })).toEqual({
    ok: false,
    part: 'time',
    problem: '01:30 does not exist on 2026-03-29: the clocks go forward that night',
  });
});

it('resolveLondon() asks which of the two, and takes the one that was chosen', () => {
  const night = { date: '2026-10-25', time: '01:30' };
  expect(resolveLondon(night)).toEqual({
    ok: false,
    part: 'occurrence',
    problem: '01:30 comes twice on 2026-10-25: choose the first or the second',
  });
  expect(resolveLondon({ ...night, occurrence: 'first' })).toEqual({
    ok: true,
    at: at('2026-10-25T00:30:00Z'),
  });
  expect(resolveLondon({ ...night, occurrence: 'second' })).toEqual({
    ok: true,
    at: at('2026-10-25T01:30:00Z'),
  });
});

it.each([
  ['2025-02-30', undefined, 'date', '“2025-02-30” is not a date'],
  ['2025-13-01', undefined, 'date', '“2025-13-01” is not a date'],
  ['8 August', undefined, 'date', '“8 August” is not a date'],
  ['2025-08-08', '24:00', 'time', '“24:00” is not a time, such as 17:00'],
  ['2025-08-08', '5pm', 'time', '“5pm” is not a time, such as 17:00'],
])('resolveLondon() refuses %s %s', (date, time, part, problem) => {
  expect(resolveLondon({ date, time })).toEqual({ ok: false, part, problem });
  expect(resolveClosing({ date, time }).ok).toBe(false);
});

it.each([
  [
    'the end of a day, by its last minute',
    '2025-08-08T23:00:00Z',
    '11:59pm on Friday 8 August 2025',
  ],
  ['the end of a winter day', '2026-01-10T00:00:00Z', '11:59pm on Friday 9 January 2026'],
  ['an afternoon', '2025-08-08T16:00:00Z', '5pm on Friday 8 August 2025'],
  [
    'one millisecond before the end of a day',
    '2025-08-08T22:59:59.999Z',
    '11:59pm on Friday 8 August 2025',
  ],
])('deadlineText() prints %s', (_what, iso, text) => {
  expect(deadlineText(at(iso))).toBe(text);
});

it('prints times as GOV.UK does', () => {
  expect(timeText(at('2025-07-21T13:42:00Z'))).toBe('2:42pm');
  expect(timeText(at('2025-07-21T11:00:00Z'))).toBe('midday');
  expect(timeText(at('2025-01-21T09:00:00Z'))).toBe('9am');
  expect(timeText(at('2025-01-21T00:05:00Z'))).toBe('12:05am');
  expect(dateText(at('2025-07-31T23:00:00Z'))).toBe('1 August 2025');
  expect(momentText(at('2025-07-21T13:42:00Z'))).toBe('2:42pm on Monday 21 July 2025');
});

it('openingText() leaves out the time at the start of a day', () => {
  expect(openingText(at('2025-07-20T23:00:00Z'))).toBe('Monday 21 July 2025');
  expect(openingText(at('2025-07-21T08:00:00Z'))).toBe('9am on Monday 21 July 2025');
});

it('nextDay() crosses months, years and 29 February', () => {
  expect(nextDay('2027-02-28')).toBe('2027-03-01');
  expect(nextDay('2028-02-28')).toBe('2028-02-29');
  expect(nextDay('2025-12-31')).toBe('2026-01-01');
});
