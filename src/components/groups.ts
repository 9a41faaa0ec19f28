import type { Consultation, Span, StateName } from '../domain/consultation.ts';
import { gapsBetween, isOver } from '../domain/spans.ts';
import { everyState, statesFrom } from '../domain/states.ts';

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

/** Consultations by state. One that will change state is listed in every group it will belong to. */
export const groupsFrom = (consultations: Consultation[], now: Date): Group[] =>
  everyState.map((state) => {
    const items = consultations
      .flatMap((consultation) => listedIn(state, consultation, now))
      .toSorted((a, b) => byUrgency[state](a.consultation, b.consultation));
    return { state, items, empty: gapsFrom(items, now) };
  });

const listedIn = (group: StateName, consultation: Consultation, now: Date): Listed[] =>
  statesFrom(consultation, now)
    .filter(({ state }) => state === group)
    .map(({ span }) => ({ consultation, span }));

const gapsFrom = (items: Listed[], now: Date): Span[] =>
  gapsBetween(items.map(({ span }) => span)).filter((gap) => !isOver(gap, now));

/** The one to act on soonest comes first; of those that are over, the latest. */
const byUrgency: Record<StateName, (a: Consultation, b: Consultation) => number> = {
  open: (a, b) => +a.closesAt - +b.closesAt,
  upcoming: (a, b) => +a.opensAt - +b.opensAt,
  analysing: (a, b) => +b.closesAt - +a.closesAt,
  concluded: (a, b) => +b.closesAt - +a.closesAt,
};
