import {
  isWithin,
  stateSpans,
  type Consultation,
  type Span,
  type StateName,
} from './consultation.ts';
import { isOver } from './spans.ts';

export const everyState = ['open', 'upcoming', 'analysing', 'concluded'] as const;

/**
 * What may be known of a consultation at `now`: an outcome only from the moment it is published, and
 * results only while nobody can answer, lest they sway whoever has not answered yet.
 */
export function published(consultation: Consultation, now: Date): Consultation {
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
