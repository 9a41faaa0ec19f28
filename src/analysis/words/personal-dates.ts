import { rangesOf, type Range } from './ranges.ts';

/**
 * Days of the calendar with their year, in figures or in words. Nobody can tell from a text alone
 * which of them is somebody’s birthday.
 */
export const datesOfBirth = (text: string): Range[] => [
  ...rangesOf(text, inFigures, ([, day, , month, year]) => isDay({ day, month, year })),
  ...rangesOf(text, yearFirst, ([, year, month, day]) => isDay({ day, month, year })),
  ...rangesOf(text, inWords, ([, day, month, year]) => isDay({ day, month: monthOf(month), year })),
  ...rangesOf(text, monthFirst, ([, month, day, year]) =>
    isDay({ day, month: monthOf(month), year }),
  ),
];

/** 12/03/2015, 12.3.2015, 12 03 2015, 12-03-15 */
const inFigures =
  /(?<![\d/.-])(\d{1,2})([ ./-])(\d{1,2})\2((?:19|20)\d\d|(?<=[/-])\d\d)(?![\d/-])/g;

/** 2015-03-12 */
const yearFirst = /(?<![\d/-])((?:19|20)\d\d)[./-](\d{1,2})[./-](\d{1,2})(?![\d/-])/g;

/** 12 March 2015, 12th of March, 2015, 12-Mar-2015 */
const inWords =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ ./-]{0,2}(?:of )?([a-z]{3,9})[ .,/-]{1,2}((?:19|20)\d\d)(?!\d)/gi;

/** March 12th, 2015 */
const monthFirst = /(?<![a-z])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d)/gi;

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** `Mar`, `March`; “Sept” too. `undefined` for “Marc”, and whatever is no month. */
function monthOf(word = ''): string | undefined {
  const name = word.toLowerCase().replace(/^sept$/, 'sep');
  const at = months.findIndex((month) => name === month || name === month.slice(0, 3));
  return at < 0 ? undefined : `${at + 1}`;
}

interface Parts {
  day: string | undefined;
  month: string | undefined;
  year: string | undefined;
}

/** A day that a month does not have is one of another month. */
function isDay({ day, month, year }: Parts): boolean {
  const [dayOf, monthOf, yearOf] = [Number(day), Number(month), Number(year)];
  const at = new Date(Date.UTC(yearOf < 100 ? 2000 + yearOf : yearOf, monthOf - 1, dayOf));
  return at.getUTCMonth() === monthOf - 1;
}
