import { resolveLondon } from '../domain/deadlines.ts';
import type { Fault } from '../domain/fault.ts';
import type { Partly } from './dates.ts';
import type { FoundConsultation, FoundEvent } from './found.ts';

/** A form that was opened and left empty is no video. */
export function videoOf({ video }: FoundConsultation): object | undefined {
  const isEmpty = !video || !(video.title || video.href || video.captions || video.transcript);
  return isEmpty ? undefined : video;
}

/** Events with the instants that their days and London times mean. */
export function eventsOf({ events }: FoundConsultation): Partly<object[]> {
  const read = (events ?? []).map((each, index) => eventOf(each, ['events', index]));
  return { read: read.map((each) => each.read), faults: read.flatMap((each) => each.faults) };
}

function eventOf(found: FoundEvent, path: Fault['path']): Partly<object> {
  const { date, starts, ends, ...words } = found;
  if (!date) return { read: { ...words, ...someDay }, faults: [missing([...path, 'date'])] };
  const from = momentOf({ date, time: starts }, { path, field: 'starts' });
  const to = momentOf({ date, time: ends }, { path, field: 'ends' });
  const times = from.at && to.at ? { startsAt: from.at, endsAt: to.at } : someDay;
  return { read: { ...words, ...times }, faults: [...from.faults, ...to.faults] };
}

/** In place of times that are at fault, so that nothing else is said against them. */
const someDay = { startsAt: new Date(0), endsAt: new Date(1) };

const missing = (path: Fault['path']): Fault => ({ path, message: 'is missing' });

function momentOf(
  { date, time }: { date: string; time: string | null },
  { path, field }: { path: Fault['path']; field: 'starts' | 'ends' },
): { at?: Date; faults: Fault[] } {
  if (!time) return { faults: [missing([...path, field])] };
  const resolved = resolveLondon({ date, time });
  if (resolved.ok) return { at: resolved.at, faults: [] };
  const { part, problem } = resolved;
  const twice = `${time} comes twice on ${date}: choose a time that comes once`;
  return {
    faults: [
      {
        path: [...path, part === 'date' ? 'date' : field],
        message: `cannot be used: ${part === 'occurrence' ? twice : problem}`,
      },
    ],
  };
}
