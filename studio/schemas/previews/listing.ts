import { datedOf } from '../../../src/content/dated.ts';
import { stateAt } from '../../../src/domain/consultation.ts';
import { dueText } from '../../../src/domain/reminders.ts';
import { stateText } from '../../../src/domain/state-text.ts';
import { studioNow } from '../../clock.ts';

/** A consultation in a list: its name, and its state with the date that matters in it. */
export const listing = {
  select: {
    shortTitle: 'shortTitle',
    title: 'title',
    opensOn: 'opensOn',
    opensTime: 'opensTime',
    opensOccurrence: 'opensOccurrence',
    closesOn: 'closesOn',
    closesTime: 'closesTime',
    closesOccurrence: 'closesOccurrence',
    publishedOn: 'outcome.publishedOn',
  },
  prepare: (selected: Record<string, unknown>) => ({
    title: String(selected['shortTitle'] ?? selected['title'] ?? 'New consultation'),
    subtitle: subtitleOf(selected, studioNow()),
  }),
};

export function subtitleOf({ publishedOn, ...dates }: Record<string, unknown>, now: Date): string {
  const dated = datedOf({ ...dates, outcome: { publishedOn } });
  if (!dated) return 'No dates yet';
  const isClosed = stateAt(dated, now).name === 'analysing';
  return stateText(dated, now) + (isClosed ? `. Outcome due by ${dueText(dated)}` : '');
}
