import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silenceOf } from '../../src/domain/silence.ts';

const opensAt = new Date('2026-01-05T09:00:00Z');

/** So many on each day from the first, 5 January, on. */
const people = (...counts: number[]) =>
  new Map(
    counts.map((count, index) => [`2026-01-${String(5 + index).padStart(2, '0')}`, count] as const),
  );

const at = (now: string) => ({ opensAt, now: new Date(now) });

describe('silenceOf()', () => {
  it.each([
    ['a minute before 6pm', '2026-01-12T17:59:00Z', false],
    ['at 6pm', '2026-01-12T18:00:00Z', true],
    ['days later', '2026-01-20T06:00:00Z', true],
  ])('of a day on which nobody answers, %s', (_when, now, isSilent) => {
    const found = silenceOf(people(40, 40, 40, 40, 40, 40, 40), at(now));
    expect(found).toEqual(isSilent ? { lastOn: '2026-01-11', usual: 40 } : undefined);
  });

  it.each([
    ['26, of whom 19½ were to be expected', 26, false],
    ['27, of whom 20¼ were', 27, true],
  ])('by 6pm of one day, where people a day are usually %s', (_what, usual, isSilent) => {
    const days = people(...Array.from({ length: 7 }, () => usual));
    expect(silenceOf(days, at('2026-01-12T18:00:00Z')) !== undefined).toBe(isSilent);
  });

  it.each([
    ['a minute before 20 are to be expected', '2026-01-15T23:59:00Z', false],
    ['as 20 are', '2026-01-16T00:00:00Z', true],
  ])('waits where few answer, as here 5 a day: %s', (_when, now, isSilent) => {
    const days = people(4, 5, 5, 5, 5, 5, 6);
    expect(silenceOf(days, at(now)) !== undefined).toBe(isSilent);
  });

  it.each([
    ['somebody answered today', people(40, 40, 40, 40, 40, 40, 40, 1)],
    ['nobody ever did', people()],
    ['nobody did before, either, on most days', people(0, 0, 0, 0, 300, 0, 1)],
    ['a letter brought many, long ago', people(900, 1, 1, 1, 1, 1, 1)],
  ])('is nothing unusual where %s', (_what, days) => {
    expect(silenceOf(days, at('2026-01-12T23:59:00Z'))).toBeUndefined();
  });

  it('is told by London’s days: in summer they end an hour earlier', () => {
    const opened = new Date('2026-07-01T09:00:00Z');
    const crowded = new Map(
      ['01', '02', '03', '04', '05', '06'].map((day) => [`2026-07-${day}`, 40]),
    );
    const seen = (now: string) => silenceOf(crowded, { opensAt: opened, now: new Date(now) });
    expect(seen('2026-07-07T16:59:00Z')).toBeUndefined();
    expect(seen('2026-07-07T17:00:00Z')).toEqual({ lastOn: '2026-07-06', usual: 40 });
  });

  it('ends as soon as somebody answers, and until then never does', () => {
    const counts = fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 20 * 1440 }), (before, minutes) => {
        const now = new Date(Date.UTC(2026, 0, 5 + before.length, 0, minutes));
        const later = new Date(+now + 3_600_000);
        const days = people(...before);
        const found = silenceOf(days, { opensAt, now });
        if (found) expect(silenceOf(days, { opensAt, now: later })).toEqual(found);
        const today = new Map([...days, [now.toISOString().slice(0, 10), 1] as const]);
        expect(silenceOf(today, { opensAt, now })).toBeUndefined();
      }),
    );
  });
});
