import { stateSpans, type Consultation } from './consultation.ts';

/** When a page changes by itself: a consultation opens, closes or is concluded, a stage begins, an update is due or an event is over. */
export function boundariesOf(consultation: Consultation): Date[] {
  const { opensAt, closesAt, stages, outcome, updates, events } = consultation;
  const { concluded } = stateSpans(consultation);
  const begun = stages.map(({ beginsAt }) => beginsAt);
  const due = updates.map(({ publishedAt }) => publishedAt);
  const over = events.map(({ endsAt }) => endsAt);
  return [opensAt, closesAt, ...begun, ...due, ...over, outcome && concluded.from].filter(
    (each) => each !== undefined,
  );
}

/** Those of `boundaries` that are still to come at `now`, each once, soonest first. */
export function boundariesAhead(boundaries: Date[], now: Date): Date[] {
  const ahead = boundaries.map(Number).filter((at) => at > now.getTime());
  return [...new Set(ahead)].sort((a, b) => a - b).map((at) => new Date(at));
}

/** The last of `boundaries` that is past: what was printed before it says something else than now. */
export const lastPassed = (boundaries: Date[], now: Date): Date | undefined =>
  boundaries
    .filter((at) => at <= now)
    .sort((a, b) => +a - +b)
    .at(-1);
