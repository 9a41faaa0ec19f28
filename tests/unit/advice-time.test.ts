import { expect, it } from 'vitest';
import { adviseOnTime } from '../../src/domain/advice/adequate-time.ts';
import { easterSunday, holidayOn } from '../../src/domain/advice/school-holidays.ts';

const at = (iso: string) => new Date(iso);
const advice = (opens: string, closes: string) =>
  adviseOnTime({ opensAt: at(opens), closesAt: at(closes) }).map((each) => each.slice(0, 21));

it.each([
  ['4 weeks', '2025-09-01T08:00:00Z', '2025-09-29T08:00:00Z', []],
  [
    'a minute less than 4 weeks',
    '2025-09-01T08:00:00Z',
    '2025-09-29T07:59:00Z',
    ['People have less than'],
  ],
  [
    'the weeks of the council’s page',
    '2025-07-20T23:00:00Z',
    '2025-08-08T23:00:00Z',
    ['People have less than', 'This is in the summer'],
  ],
  [
    '6 weeks that end in August',
    '2025-07-01T08:00:00Z',
    '2025-08-15T08:00:00Z',
    ['This is in the summer'],
  ],
])('adviseOnTime() of %s', (_what, opens, closes, expected) => {
  expect(advice(opens, closes)).toEqual(expected);
});

it('adviseOnTime() says until when to stay open at least', () => {
  const [short] = adviseOnTime({
    opensAt: at('2025-09-01T08:00:00Z'),
    closesAt: at('2025-09-08T08:00:00Z'),
  });
  expect(short).toContain('Close after 29 September 2025');
});

it.each([
  ['the last day before the summer', '2025-07-23', undefined],
  ['the first of the summer', '2025-07-24', 'summer holiday'],
  ['the last of the summer', '2025-08-31', 'summer holiday'],
  ['the first day after it', '2025-09-01', undefined],
  ['before Christmas', '2025-12-20', undefined],
  ['around Christmas', '2025-12-21', 'Christmas holiday'],
  ['early in January', '2026-01-02', 'Christmas holiday'],
  ['after it', '2026-01-03', undefined],
  ['ten days before Easter', '2025-04-10', undefined],
  ['nine days before Easter', '2025-04-11', 'Easter holiday'],
  ['a week after Easter', '2025-04-27', 'Easter holiday'],
  ['eight days after Easter', '2025-04-28', undefined],
])('holidayOn() %s, %s, is %s', (_when, day, expected) => {
  expect(holidayOn(at(`${day}T12:00:00Z`))).toBe(expected);
});

it.each([
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('easterSunday() of %i is %s', (year, expected) => {
  expect(easterSunday(year)).toBe(expected);
});
