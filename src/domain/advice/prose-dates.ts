/** A date as somebody wrote it in a text. */
export interface ProseDate {
  text: string; // “Friday 8th August”
  day: number;
  month: number; // 1 to 12
  year?: number;
  weekday?: number; // 0 is Sunday
}

const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekdayNames = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

const weekday = `(?:(?<weekday>${weekdayNames})\\.?,?\\s+(?:the\\s+)?)?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const month = `(?<month>${monthNames})\\b\\.?`;
const year = '(?:,?\\s+(?<year>(?:19|20)\\d\\d)\\b)?';

const shapes = [
  `\\b${weekday}(?<![\\d.,:£-])${day}(?:\\s+of)?\\s+${month}${year}`, // Friday 8th of August, 2025
  `\\b${weekday}${month}\\s+${day}(?!\\d)${year}`, // August 8, 2025
  `\\b${weekday}(?<![\\d/.£-])(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)?\\d\\d)(?![\\d/-])`, // 8/8/25
  '(?<![\\d-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])', // 2025-08-08
].map((shape) => new RegExp(shape, 'giu'));

/** Every date in `text` of which at least the day and the month are said. */
export const proseDates = (text: string): ProseDate[] =>
  shapes.flatMap((shape) => [...text.matchAll(shape)].filter(isMeant).map(readMatch));

/** Months that are also words count only with a capital: “question 8 may be skipped”. */
const isMeant = ({ groups }: RegExpMatchArray): boolean =>
  Boolean(groups?.['year']) || !/^(?:may|mar|march)$/.test(groups?.['month'] ?? '');

function readMatch({ 0: text, groups = {} }: RegExpMatchArray): ProseDate {
  const { day, month = '', year, weekday } = groups;
  return {
    text,
    day: Number(day),
    month: /^\d/.test(month) ? Number(month) : numberOf(month, months) + 1,
    ...(year && { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
    ...(weekday && { weekday: numberOf(weekday, weekdays) }),
  };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');

const numberOf = (name: string, names: string[]): number =>
  names.indexOf(name.slice(0, 3).toLowerCase());

const asUtc = ({ day, month, year = 2024 }: ProseDate): Date =>
  new Date(Date.UTC(year, month - 1, day));

/** Whether the calendar has it. Without a year, 29 February may be one. */
export function isRealDate(date: ProseDate): boolean {
  const at = asUtc(date);
  return at.getUTCMonth() === date.month - 1 && at.getUTCDate() === date.day;
}

/** `2025-08-08`, for one that says its year. */
export const isoOf = (date: ProseDate & { year: number }): string =>
  asUtc(date).toISOString().slice(0, 10);

export const weekdayOf = (iso: string): number => new Date(`${iso}T12:00:00Z`).getUTCDay();
