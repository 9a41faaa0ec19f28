import { londonReading, nextDay } from './deadlines.ts';

/** Nobody answers, though people used to. */
export interface Silence {
  lastOn: string; // the day, London time, on which somebody did
  usual: number; // people a day
}

const SHORTEST_DAYS = 0.75; // a night is silent anyway
const EXPECTED = 20;
const WEEK = 7;

/**
 * Whether it is unusual that nobody has answered for a while, of a consultation that is open. `people`: how
 * many did on each day, London time; no other time is kept of them.
 *
 * If people answer independently of each other, how many do in a time is a Poisson variable, and where λ
 * are expected nobody comes with a chance of e^−λ (Kingman, Poisson Processes, 1993, section 1.3): with 20
 * it is two in a thousand million. They are not quite independent, a letter to parents brings many at
 * once, so that is far more than would be asked for if they were; and what is usual is the median of the
 * last seven days on which people could answer, which one such letter does not move.
 */
export function silenceOf(
  people: ReadonlyMap<string, number>,
  { opensAt, now }: { opensAt: Date; now: Date },
): Silence | undefined {
  const dates = datesFrom(opensAt, now);
  const days = dates.map((date) => people.get(date) ?? 0);
  const last = days.findLastIndex((each) => each > 0);
  if (last === -1) return undefined; // nobody was ever heard, and may not have been told yet
  const silentDays = days.length - 2 - last + partOfDay(now);
  const usual = median(days.slice(0, last + 1).slice(-WEEK));
  if (silentDays < SHORTEST_DAYS || usual * silentDays < EXPECTED) return undefined;
  return { lastOn: dates[last]!, usual };
}

function datesFrom(from: Date, to: Date): string[] {
  const [first, last] = [londonReading(from).date, londonReading(to).date];
  const dates = [first];
  while (dates.at(-1)! < last) dates.push(nextDay(dates.at(-1)!));
  return dates;
}

function partOfDay(now: Date): number {
  const [hours = 0, minutes = 0] = londonReading(now).time.split(':').map(Number);
  return (hours * 60 + minutes) / (24 * 60);
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
