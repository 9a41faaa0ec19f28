import { dateText, weekdayText } from '../deadlines.ts';
import type { Advice, Passage } from './advice.ts';
import { isoOf, isRealDate, proseDates, weekdayOf, type ProseDate } from './prose-dates.ts';

/** The days that the fields of a consultation say, as `2025-08-08`. */
export interface FieldDates {
  opens?: string | undefined;
  closes?: string | undefined; // the last day
  deadline?: string | undefined; // in words, as pages print it
  others: string[]; // of stages, and of the outcome
}

/** Dates in the words of a consultation that its fields do not have, or that cannot be. */
export const adviseOnDates = (passages: Passage[], fields: FieldDates): Advice[] =>
  passages.flatMap(({ path, text }) =>
    proseDates(text).flatMap((date) => {
      const message = wrongWith(date, { fields, field: fieldOf(path) });
      return message ? [{ path, message }] : [];
    }),
  );

const fieldOf = (path: Passage['path']): string =>
  path.filter((step) => typeof step === 'string').join('.');

interface Where {
  fields: FieldDates;
  field: string;
}

function wrongWith(date: ProseDate, { fields, field }: Where): string | undefined {
  if (!isRealDate(date)) return `“${date.text}” is not a date: there is no such day.`;
  const known = knownDates(fields).find((each) => isSame(date, each));
  const iso = date.year ? isoOf({ ...date, year: date.year }) : known;
  if (iso && date.weekday !== undefined && date.weekday !== weekdayOf(iso))
    return `“${date.text}” has the wrong day of the week: it is ${weekdayText(noon(iso))} ${dateText(noon(iso))}.`;
  if (known && !date.year) return noYear(date, known);
  if (known || (iso && isExpected(iso, { fields, field }))) return undefined;
  return otherDate(date, fields);
}

const knownDates = ({ opens, closes, others }: FieldDates): string[] =>
  [opens, closes, ...others].filter((each) => each !== undefined);

const isSame = (date: ProseDate, iso: string): boolean =>
  isoOf({ ...date, year: date.year ?? Number(iso.slice(0, 4)) }) === iso;

const noon = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

const noYear = ({ text }: ProseDate, iso: string): string =>
  `“${text}” has no year, and pages are found years later. Write “${dateText(noon(iso))}”, or take it out: the page shows its dates by itself.`;

/** What happened before can only be told of, and what comes after be promised, in words. */
function isExpected(iso: string, { fields: { opens, closes }, field }: Where): boolean {
  if (/^(?:background|heard)/.test(field)) return opens !== undefined && iso < opens;
  if (/^privacy|outcome/.test(field)) return closes !== undefined && iso > closes;
  return false;
}

function otherDate({ text }: ProseDate, { deadline }: FieldDates): string {
  const closing = deadline ? ` This consultation closes at ${deadline}.` : '';
  return `“${text}” is none of the dates under Dates.${closing} Take it out, for the page shows its dates by itself, or put it right.`;
}
