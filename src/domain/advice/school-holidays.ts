import { londonReading } from '../deadlines.ts';

/** When most schools in England are closed, roughly: each council sets its own dates. */
export function holidayOn(instant: Date): string | undefined {
  const { date } = londonReading(instant);
  const day = date.slice(5);
  if (day >= '07-24' && day <= '08-31') return 'summer holiday';
  if (day >= '12-21' || day <= '01-02') return 'Christmas holiday';
  const days = daysAfterEaster(date);
  return days >= -9 && days <= 7 ? 'Easter holiday' : undefined;
}

const daysAfterEaster = (date: string): number =>
  (Date.parse(date) - Date.parse(easterSunday(Number(date.slice(0, 4))))) / 86_400_000;

/** The anonymous Gregorian algorithm, as printed in Nature of 20 April 1876. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const days = epact + weekdayShift - 7 * lateMoon + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1))
    .toISOString()
    .slice(0, 10);
}
