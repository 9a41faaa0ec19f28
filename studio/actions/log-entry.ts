import { tidyNote, type Change } from '../../src/domain/change-log.ts';
import type { DeadlineChange, MeaningChange } from '../../src/domain/changes/meaning-change.ts';
import { deadlineText } from '../../src/domain/deadlines.ts';

/** A line of the log as a document keeps it. */
export interface LogEntry {
  _key: string;
  _type: 'change';
  at: string;
  kind: Change['kind'];
  note: string;
}

export const deadlineChange = (changes: MeaningChange[]): DeadlineChange | undefined =>
  changes.find(({ deadline }) => deadline)?.deadline;

/** A line to begin with, where one can be made. */
export function suggestedNote(changes: MeaningChange[]): string {
  const moved = deadlineChange(changes);
  if (!moved) return '';
  return `We have moved the closing date from ${deadlineText(moved.from)} to ${deadlineText(moved.to)}.`;
}

interface Moment {
  at: Date;
  key: string;
}

export const logEntry = (
  changes: MeaningChange[],
  note: string,
  { at, key }: Moment,
): LogEntry => ({
  _key: key,
  _type: 'change',
  at: at.toISOString(),
  kind: deadlineChange(changes)?.kind ?? 'other',
  note: tidyNote(note),
});

/**
 * The log to publish: what is published already, and this line. What a draft holds does not count:
 * a copy brings the log of another consultation, and a publishing that failed leaves its line.
 */
export function logToPublish(published: unknown, entry: LogEntry | undefined): unknown[] {
  const kept: unknown[] = Array.isArray(published) ? published : [];
  return entry ? [...kept, entry] : kept;
}
