import { stateSpans, type Consultation, type StateName } from '../domain/consultation.ts';
import { during } from '../form/during.ts';
import { isOver } from './spans.ts';

const words: Record<StateName, string> = {
  upcoming: 'Not open yet',
  open: 'Open',
  analysing: 'Closed',
  concluded: 'Finished',
};

const everyState = ['upcoming', 'open', 'analysing', 'concluded'] as const;

/**
 * The tags that a consultation may still have, each for its time. One that can become false is for
 * the script to show, so that no page says “Open” for longer than that is so.
 */
export function stateTags(consultation: Consultation, now: Date) {
  const spans = stateSpans(consultation);
  return everyState
    .filter((state) => state !== 'concluded' || consultation.outcome)
    .filter((state) => !isOver(spans[state], now))
    .map((state) => {
      const times = during(spans[state], now);
      return { text: words[state], times: { ...times, hidden: times.hidden || !!spans[state].until } };
    });
}
