import {
  isWithin,
  stateSpans,
  type Consultation,
  type Span,
  type StateName,
} from './consultation.ts';
import { isOver } from './spans.ts';
import { updatesAt } from './update.ts';

export const everyState = ['open', 'upcoming', 'analysing', 'concluded'] as const;

/**
 * What may be known of a consultation at `now`: an outcome and updates only from the moment they are
 * published, and results only while nobody can answer, lest they sway whoever has not answered yet.
 */
export function published(written: Consultation, now: Date): Consultation {
  const consultation = { ...written, updates: updatesAt(written.updates, now) };
  if (isWithin(stateSpans(consultation).concluded, now)) return consultation;
  const challenges = consultation.challenges.map((each) => ({ ...each, outcome: undefined }));
  const results = now < consultation.closesAt ? undefined : consultation.results;
  return { ...consultation, challenges, outcome: undefined, results };
}

/** The state that a published consultation is in and those it will come to, as far as we know. */
export function statesFrom(
  consultation: Consultation,
  now: Date,
): { state: StateName; span: Span }[] {
  const spans = stateSpans(consultation);
  return everyState
    .filter((state) => state !== 'concluded' || consultation.outcome)
    .map((state) => ({ state, span: spans[state] }))
    .filter(({ span }) => !isOver(span, now));
}
