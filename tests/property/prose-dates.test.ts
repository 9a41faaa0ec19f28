import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { adviseOnDates } from '../../src/domain/advice/dates.ts';
import { proseDates } from '../../src/domain/advice/prose-dates.ts';

const daysOf = (year: number) => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }));
};
const days = [...daysOf(2025), ...daysOf(2028)];

const endings = (day: number) =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th';

/** A day in every way in which people usually write it, with its year. */
function spellings(date: Temporal.PlainDate): string[] {
  const named = (options: Intl.DateTimeFormatOptions) => date.toLocaleString('en-GB', options);
  const { day, year } = date;
  const [month, short] = [named({ month: 'long' }), named({ month: 'short' })];
  const [weekday, brief] = [named({ weekday: 'long' }), named({ weekday: 'short' })];
  const [dd, mm] = [day, date.month].map((each) => String(each).padStart(2, '0'));
  const nth = `${day}${endings(day)}`;
  return [
    `${day} ${month} ${year}`,
    `${nth} ${month} ${year}`,
    `${nth} of ${month}, ${year}`,
    `${day} ${short} ${year}`,
    `${month} ${day}, ${year}`,
    `${month} ${nth} ${year}`,
    `${weekday} ${day} ${month} ${year}`,
    `${weekday}, ${nth} of ${month} ${year}`,
    `${weekday} the ${nth} of ${month} ${year}`,
    `${brief} ${day} ${short} ${year}`,
    `${weekday} ${month} ${day}, ${year}`,
    `${day}\u00a0${month}\u00a0${year}`,
    `${day} ${month.toUpperCase()} ${year}`,
    `${day}/${date.month}/${year}`,
    `${dd}/${mm}/${year}`,
    `${day}/${date.month}/${String(year).slice(2)}`,
    `${dd}.${mm}.${year}`,
    `${dd}-${mm}-${year}`,
    `${weekday} ${dd}/${mm}/${year}`,
    date.toString(),
  ];
}

const sentences = (date: string) => [date, `Please answer by ${date}.`, `(By ${date}, 5pm)`];
const saying = (text: string) => [{ path: ['ask'], text }];
const closing = (date: Temporal.PlainDate) => ({ closes: date.toString(), others: [] });

const own = days.flatMap((date) =>
  spellings(date).flatMap((each) => sentences(each).map((text) => ({ date, text }))),
);

describe('for every day of a year and of a leap year, in twenty spellings and three sentences', () => {
  it('proseDates() reads the day that is meant, once', () => {
    const misread = own.filter(({ date, text }) => {
      const [found, ...others] = proseDates(text);
      const isRead = found?.day === date.day && found.month === date.month;
      return !isRead || found.year !== date.year || others.length > 0;
    });
    expect(own).toHaveLength((365 + 366) * 20 * 3);
    expect(misread).toEqual([]);
  });

  it('adviseOnDates() never complains of the field’s own date', () => {
    const wrong = own.filter(({ date, text }) => adviseOnDates(saying(text), closing(date)).length);
    expect(wrong).toEqual([]);
  });

  it('adviseOnDates() always complains of the day after', () => {
    const missed = own.filter(({ date, text }) => {
      const advice = adviseOnDates(saying(text), closing(date.subtract({ days: 1 })));
      return !advice[0]?.message.includes('is none of the dates under Dates.');
    });
    expect(missed).toEqual([]);
  });
});

it('adviseOnDates() says of every own date without a year only that the year is missing', () => {
  const wrong = days.filter((date) => {
    const month = date.toLocaleString('en-GB', { month: 'long' });
    const text = `by the ${date.day}${endings(date.day)} ${month}`;
    const [advice, ...others] = adviseOnDates(saying(text), closing(date));
    const write = `has no year, and pages are found years later. Write “${date.day} ${month} ${date.year}”`;
    return others.length > 0 || !advice?.message.includes(write);
  });
  expect(wrong).toEqual([]);
});
