import { stateAt, type Dated } from './consultation.ts';
import { dateText, londonReading, resolveLondon } from './deadlines.ts';

/** Something that staff are reminded of after a consultation has closed. */
export interface Reminder {
  weeks: number; // after the last day on which people could answer
  at: Date; // the start of that day, in London
  text: string;
}

/**
 * “Government responses to consultations should be published in a timely fashion”, within 12 weeks or
 * with the reason why not: Consultation Principles 2018, J.
 */
const DUE_WEEKS = 12;

const duties: [weeks: number, duty: string][] = [
  [2, 'Put each suggestion where it belongs, and publish what people answered.'],
  [8, 'Write in each challenge what becomes of it: who does what, and by when.'],
  [DUE_WEEKS, 'Publish the outcome today, or an update that says why it takes longer.'],
];

/** All reminders of a consultation, the first one first. */
export const remindersOf = ({ closesAt }: Pick<Dated, 'closesAt'>): Reminder[] =>
  duties.map(([weeks, duty]) => {
    const text = `The consultation closed ${weeks} weeks ago. ${duty}`;
    const due = weeks < DUE_WEEKS ? ` The outcome is due by ${dueText({ closesAt })}.` : '';
    return { weeks, at: weeksAfter(closesAt, weeks), text: text + due };
  });

/** The day by which an outcome is due. */
export const dueText = ({ closesAt }: Pick<Dated, 'closesAt'>): string =>
  dateText(weeksAfter(closesAt, DUE_WEEKS));

/** The latest reminder, from its day on until the outcome is published. */
export const reminderAt = (consultation: Dated, now: Date): Reminder | undefined =>
  stateAt(consultation, now).name === 'analysing'
    ? remindersOf(consultation).findLast(({ at }) => at <= now)
    : undefined;

const DAY_MS = 86_400_000;

/** The start of the day so many weeks after the last day: it is as long as its clock says. */
function weeksAfter(closesAt: Date, weeks: number): Date {
  const { date } = londonReading(new Date(closesAt.getTime() - 1));
  const day = new Date(Date.parse(date) + weeks * 7 * DAY_MS).toISOString().slice(0, 10);
  const resolved = resolveLondon({ date: day });
  if (!resolved.ok) throw new Error(`Cannot remind on ${day}: ${resolved.problem}`);
  return resolved.at;
}
