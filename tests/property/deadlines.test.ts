import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import {
  deadlineText,
  londonInstant,
  resolveClosing,
  resolveLondon,
} from '../../src/domain/deadlines.ts';

const LONDON = 'Europe/London';
const first = Temporal.PlainDate.from('2025-01-01');
const days = Array.from({ length: 365 * 3 }, (_, index) => first.add({ days: index }));

/** The same answer by another way: Temporal's own tables of London. */
function byTemporal(date: Temporal.PlainDate, time: string) {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(LONDON, { disambiguation }),
  );
  const exists = earlier!.toPlainDateTime().equals(wall);
  const twice = exists && !earlier!.equals(later!);
  return { exists, twice, first: earlier!.epochMilliseconds, second: later!.epochMilliseconds };
}

it('covers every day of 2025, 2026 and 2027', () => {
  expect(days.at(-1)!.toString()).toBe('2027-12-31');
});

it('resolveClosing() is the end of the day for every day from 2025 to 2027', () => {
  for (const day of days) {
    const end = day.add({ days: 1 }).toZonedDateTime({ timeZone: LONDON });
    expect(resolveClosing({ date: day.toString() })).toEqual({
      ok: true,
      at: new Date(end.epochMilliseconds),
    });
  }
});

it('deadlineText() names each of those days, with its weekday', () => {
  for (const day of days) {
    const closing = resolveClosing({ date: day.toString() });
    const name = day.toLocaleString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    expect(closing.ok && deadlineText(closing.at)).toBe(`11:59pm on ${name.replace(',', '')}`);
  }
});

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((n) => {
  const [hours, minutes] = [Math.floor(n / 60), n % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
});

it('londonInstant() agrees with Temporal on each day at any minute, skipped and repeated ones too', () => {
  for (const day of days)
    fc.assert(
      fc.property(fc.oneof(minute, fc.constantFrom('00:59', '01:00', '01:59', '02:00')), (time) => {
        const expected = byTemporal(day, time);
        const found = londonInstant(day.toString(), time);
        expect(found.kind).toBe(expected.exists ? (expected.twice ? 'two' : 'one') : 'none');
        if (found.kind === 'one') expect(+found.at).toBe(expected.first);
        if (found.kind === 'two')
          expect([+found.first, +found.second]).toEqual([expected.first, expected.second]);
      }),
      { numRuns: 12 },
    );
});

it('resolveLondon() never guesses: a time that is not there or comes twice is refused', () => {
  const nights = days.filter(
    (day) => byTemporal(day, '01:30').twice || !byTemporal(day, '01:30').exists,
  );
  expect(nights.map(String)).toEqual([
    '2025-03-30',
    '2025-10-26',
    '2026-03-29',
    '2026-10-25',
    '2027-03-28',
    '2027-10-31',
  ]);
  for (const night of nights)
    expect(resolveLondon({ date: night.toString(), time: '01:30' }).ok).toBe(false);
});
