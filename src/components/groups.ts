import {
  isWithin,
  stateSpans,
  type Consultation,
  type Span,
  type StateName,
} from '../domain/consultation.ts';
import { gapsBetween, isOver } from './spans.ts';

export const groupHeading: Record<StateName, string> = {
  open: 'Open now',
  upcoming: 'Opening soon',
  analysing: 'We are reading the answers',
  concluded: 'Finished',
};

/** A consultation as one group lists it: during `span`. */
export interface Listed {
  consultation: Consultation;
  span: Span;
}

export interface Group {
  state: StateName;
  items: Listed[];
  empty: Span[]; // when the group has nothing to show
}

/**
 * Consultations by state, from `now` on. One that will change state is listed in every group it will
 * belong to; but nothing is said of an outcome before the moment it is published.
 */
export const groupsFrom = (consultations: Consultation[], now: Date): Group[] =>
  (['open', 'upcoming', 'analysing', 'concluded'] as const).map((state) => {
    const items = consultations
      .map((each) => ({ consultation: each, span: stateSpans(published(each, now))[state] }))
      .filter(({ span }) => willBeShown(state, span, now))
      .toSorted((a, b) => byUrgency[state](a.consultation, b.consultation));
    return { state, items, empty: gapsFrom(items, now) };
  });

const willBeShown = (state: StateName, span: Span, now: Date): boolean =>
  state === 'concluded' ? isWithin(span, now) : !isOver(span, now);

const gapsFrom = (items: Listed[], now: Date): Span[] =>
  gapsBetween(items.map(({ span }) => span)).filter((gap) => !isOver(gap, now));

/** The one to act on soonest comes first; of those that are over, the latest. */
const byUrgency: Record<StateName, (a: Consultation, b: Consultation) => number> = {
  open: (a, b) => +a.closesAt - +b.closesAt,
  upcoming: (a, b) => +a.opensAt - +b.opensAt,
  analysing: (a, b) => +b.closesAt - +a.closesAt,
  concluded: (a, b) => +b.closesAt - +a.closesAt,
};

/** What may be known of a consultation at `now`: an outcome only from the moment it is published. */
export function published(consultation: Consultation, now: Date): Consultation {
  if (isWithin(stateSpans(consultation).concluded, now)) return consultation;
  const { outcome: _outcome, challenges, ...rest } = consultation;
  return { ...rest, challenges: challenges.map(({ outcome: _one, ...each }) => each) };
}
