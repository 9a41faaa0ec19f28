import {
  resolveClosing,
  resolveLondon,
  type CalendarPart,
  type CalendarTime,
  type Resolved,
} from '../domain/deadlines.ts';
import type { Fault } from '../domain/fault.ts';
import type { FoundConsultation, FoundStage } from './found.ts';

export interface Dates {
  opensAt?: Date;
  closesAt?: Date;
}

/** What was read, as far as it could be, and the faults in the rest. */
export interface Partly<Value> {
  read: Value;
  faults: Fault[];
}

export type WrittenDates = Pick<
  FoundConsultation,
  'opensOn' | 'opensTime' | 'opensOccurrence' | 'closesOn' | 'closesTime' | 'closesOccurrence'
>;

/** The instants that an officer means by calendar days and London times. */
export function datesOf(found: WrittenDates): Partly<Dates> {
  const { opensOn, opensTime, opensOccurrence, closesOn, closesTime, closesOccurrence } = found;
  const opening = calendarTime(opensOn, { time: opensTime, occurrence: opensOccurrence });
  const closing = calendarTime(closesOn, { time: closesTime, occurrence: closesOccurrence });
  const opens = instantOf(opening && resolveLondon(opening), (part) => ['opens' + fields[part]]);
  const closes = instantOf(closing && resolveClosing(closing), (part) => ['closes' + fields[part]]);
  return {
    read: { ...(opens.at && { opensAt: opens.at }), ...(closes.at && { closesAt: closes.at }) },
    faults: [...opens.faults, ...closes.faults],
  };
}

const fields: Record<CalendarPart, string> = { date: 'On', time: 'Time', occurrence: 'Occurrence' };

interface ReadInstant {
  at?: Date;
  faults: Fault[];
}

/** The start of a day in London. */
export const startOf = (day: string | null, path: Fault['path']): ReadInstant =>
  instantOf(day ? resolveLondon({ date: day }) : undefined, () => path);

interface Clock {
  time: string | null;
  occurrence: 'first' | 'second' | null;
}

function calendarTime(date: string | null, { time, occurrence }: Clock): CalendarTime | undefined {
  return date ? { date, time: time || undefined, occurrence: occurrence ?? undefined } : undefined;
}

function instantOf(
  resolved: Resolved | undefined,
  pathOf: (part: CalendarPart) => Fault['path'],
): ReadInstant {
  if (!resolved) return { faults: [{ path: pathOf('date'), message: 'is missing' }] };
  if (resolved.ok) return { at: resolved.at, faults: [] };
  const { part, problem } = resolved;
  return { faults: [{ path: pathOf(part), message: `cannot be used: ${problem}` }] };
}

interface ReadStage {
  title: string | null;
  text: string | null;
  beginsAt?: Date;
}

export function stagesOf(stages: FoundStage[], dates: Dates): Partly<ReadStage[]> {
  const read = stages.map(({ title, text, begins, beginsOn }, index) => {
    const { at, faults } = beginning({ begins, beginsOn }, { dates, path: ['stages', index] });
    return { stage: { title, text, ...(at && { beginsAt: at }) }, faults };
  });
  return {
    read: read.map(({ stage }) => stage),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function beginning(
  { begins, beginsOn }: Pick<FoundStage, 'begins' | 'beginsOn'>,
  { dates, path }: { dates: Dates; path: Fault['path'] },
): ReadInstant {
  const { opensAt, closesAt } = dates;
  switch (begins) {
    case 'always':
      return { faults: [] };
    case 'opening':
      return { ...(opensAt && { at: opensAt }), faults: [] };
    case 'closing':
      return { ...(closesAt && { at: closesAt }), faults: [] };
    case 'date':
      return startOf(beginsOn, [...path, 'beginsOn']);
    case null:
      return { faults: [{ path: [...path, 'begins'], message: 'is missing' }] };
  }
  // The Studio offers these alone; what another program writes may be anything.
  const other: never = begins;
  const message = `cannot be used: “${String(other)}” is none of the choices`;
  return { faults: [{ path: [...path, 'begins'], message }] };
}
