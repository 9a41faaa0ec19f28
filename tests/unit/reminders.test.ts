import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { londonReading } from '../../src/domain/deadlines.ts';
import { dueText, reminderAt, remindersOf } from '../../src/domain/reminders.ts';
import { libraryHours } from '../fixtures/consultation.ts';

const closesAt = new Date('2025-08-08T23:00:00Z'); // the end of 8 August in London
const closed = libraryHours({ opensAt: new Date('2025-07-14T09:00:00Z'), closesAt });

describe('reminderAt()', () => {
  it.each([
    ['while it is open', '2025-08-08T22:59:59.999Z', undefined],
    ['as it closes', '2025-08-08T23:00:00Z', undefined],
    ['just before two weeks', '2025-08-21T22:59:59.999Z', undefined],
    ['at two weeks', '2025-08-21T23:00:00Z', 2],
    ['just before eight weeks', '2025-10-02T22:59:59.999Z', 2],
    ['at eight weeks', '2025-10-02T23:00:00Z', 8],
    ['just before twelve weeks, after the clocks went back', '2025-10-30T23:59:59.999Z', 8],
    ['at twelve weeks', '2025-10-31T00:00:00Z', 12],
    ['a year later', '2026-08-08T12:00:00Z', 12],
  ])('%s', (_when, now, weeks) => {
    expect(reminderAt(closed, new Date(now))?.weeks).toBe(weeks);
  });

  it('says what to do, and by when', () => {
    expect(remindersOf(closed)[0]!.text).toBe(
      'The consultation closed 2 weeks ago. Put each suggestion where it belongs, and publish what people answered. The outcome is due by 31 October 2025.',
    );
    expect(remindersOf(closed).at(-1)!.text).toMatch(/Publish the outcome today/);
    expect(dueText(closed)).toBe('31 October 2025');
  });

  it('is quiet from the moment that the outcome is published', () => {
    const publishedAt = new Date('2025-10-20T00:00:00Z');
    const decided = { ...closed, outcome: { publishedAt, summary: [] } };
    expect(reminderAt(decided, new Date(+publishedAt - 1))?.weeks).toBe(8);
    expect(reminderAt(decided, publishedAt)).toBeUndefined();
  });
});

it('every reminder is at the start of a day in London, whole weeks after the last day', () => {
  const closings = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(closings, (closesAt) => {
      const last = londonReading(new Date(+closesAt - 1)).date;
      for (const { at, weeks } of remindersOf({ closesAt })) {
        const { date, time } = londonReading(at);
        expect(time).toBe('00:00');
        expect((Date.parse(date) - Date.parse(last)) / 86_400_000).toBe(7 * weeks);
      }
    }),
  );
});
