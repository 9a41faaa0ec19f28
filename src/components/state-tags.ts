import type { Consultation, StateName } from '../domain/consultation.ts';
import { during } from '../form/during.ts';
import { statesFrom } from '../domain/states.ts';

const words: Record<StateName, string> = {
  upcoming: 'Not open yet',
  open: 'Open',
  analysing: 'Closed',
  concluded: 'Finished',
};

/**
 * The tags that a consultation has from `now` on, each for its time. One that will become false is
 * for the script to show, so that no page says “Open” for longer than that is so.
 */
export const stateTags = (consultation: Consultation, now: Date) =>
  statesFrom(consultation, now).map(({ state, span }) => {
    const times = during(span, now);
    const willEnd = span.until !== undefined;
    return { text: words[state], times: { ...times, hidden: times.hidden || willEnd } };
  });
