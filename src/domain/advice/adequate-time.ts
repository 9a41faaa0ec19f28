import { dateText } from '../deadlines.ts';
import { holidayOn } from './school-holidays.ts';

const DAY = 86_400_000;
const SHORTEST = 28 * DAY;

/** Whether people get enough time, the third Gunning principle, as far as dates can tell. */
export function adviseOnTime({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }): string[] {
  const lastDay = new Date(closesAt.getTime() - 1);
  const holiday = holidayOn(lastDay);
  return [
    ...(closesAt.getTime() - opensAt.getTime() < SHORTEST ? [tooShort(opensAt)] : []),
    ...(holiday ? [inHoliday(holiday)] : []),
  ];
}

const tooShort = (opensAt: Date): string =>
  'People have less than 4 weeks to answer, and must have adequate time (Gunning principle 3). ' +
  `Close after ${dateText(new Date(opensAt.getTime() + SHORTEST))}, or be ready to say why not.`;

const inHoliday = (holiday: string): string =>
  `This is in the ${holiday} of most schools in England, when families and schools are hard to reach. ` +
  'Close in term time, or be ready to say why not (Gunning principle 3).';
