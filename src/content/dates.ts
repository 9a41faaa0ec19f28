import {
  resolveClosing,
  resolveLondon,
  type CalendarTime,
  type Resolved,
} from '../domain/deadlines.ts';
import type { FoundConsultation, FoundStage } from './found.ts';
import { unreadable } from './read-document.ts';

export interface Dates {
  opensAt: Date;
  closesAt: Date;
}

/** The instants that an officer means by calendar days and London times. */
export function datesOf(found: FoundConsultation, name: string): Dates {
  const { opensOn, opensTime, opensOccurrence, closesOn, closesTime, closesOccurrence } = found;
  const opening = calendarTime(opensOn, { time: opensTime, occurrence: opensOccurrence });
  const closing = calendarTime(closesOn, { time: closesTime, occurrence: closesOccurrence });
  return {
    opensAt: instantOf(opening && resolveLondon(opening), {
      name,
      field: fieldsOf('opens', opensTime),
    }),
    closesAt: instantOf(closing && resolveClosing(closing), {
      name,
      field: fieldsOf('closes', closesTime),
    }),
  };
}

const fieldsOf = (what: 'opens' | 'closes', time: string | null): string =>
  time ? `${what}On with ${what}Time` : `${what}On`;

/** The start of a day in London. */
export function startOf(day: string | null, field: { name: string; field: string }): Date {
  return instantOf(day ? resolveLondon({ date: day }) : undefined, field);
}

interface Clock {
  time: string | null;
  occurrence: 'first' | 'second' | null;
}

function calendarTime(date: string | null, { time, occurrence }: Clock): CalendarTime | undefined {
  return date ? { date, time: time || undefined, occurrence: occurrence ?? undefined } : undefined;
}

function instantOf(
  resolved: Resolved | undefined,
  { name, field }: { name: string; field: string },
): Date {
  if (resolved?.ok) return resolved.at;
  throw unreadable(
    name,
    `${field} ${resolved ? `cannot be used: ${resolved.problem}` : 'is missing'}`,
  );
}

export function stagesOf(stages: FoundStage[], { name, dates }: { name: string; dates: Dates }) {
  return stages.map(({ title, text, begins, beginsOn }, index) => {
    const at = `stages[${index}]`;
    switch (begins) {
      case 'always':
        return { title, text };
      case 'opening':
        return { title, text, beginsAt: dates.opensAt };
      case 'closing':
        return { title, text, beginsAt: dates.closesAt };
      case 'date':
        return { title, text, beginsAt: startOf(beginsOn, { name, field: `${at}.beginsOn` }) };
      case null:
        throw unreadable(name, `${at}.begins is missing`);
    }
  });
}
