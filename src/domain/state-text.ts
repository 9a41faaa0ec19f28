import { stateAt, type Dated } from './consultation.ts';
import { dateText, deadlineText, londonReading, openingText } from './deadlines.ts';

/** The state of a consultation and the date that matters in it: `Open until 11:59pm on …`. */
export function stateText(consultation: Dated, now: Date): string {
  const state = stateAt(consultation, now);
  switch (state.name) {
    case 'upcoming':
      return `Opens ${startsTheDay(state.opensAt) ? 'on' : 'at'} ${openingText(state.opensAt)}`;
    case 'open':
      return `Open until ${deadlineText(state.closesAt)}`;
    case 'analysing':
      return `Analysing: closed at ${deadlineText(state.closedAt)}`;
    case 'concluded':
      return `Concluded: outcome published on ${dateText(state.outcome.publishedAt)}`;
  }
}

const startsTheDay = (instant: Date): boolean => londonReading(instant).time === '00:00';
