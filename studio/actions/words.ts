import type { DeadlineChange } from '../../src/domain/changes/meaning-change.ts';
import { writtenDates } from '../../src/domain/changes/dates.ts';
import { readWritten } from '../../src/domain/changes/written.ts';
import { deadlineText, openingText } from '../../src/domain/deadlines.ts';
import type { Fields } from './verdict.ts';

/** What goes before the public with the first publishing, sentence by sentence. */
export function firstPublicationWords(
  draft: Fields,
  { siteUrl, now }: { siteUrl?: string | undefined; now: Date },
): string[] {
  const written = readWritten(draft);
  const { opensAt, closesAt } = writtenDates(written);
  const address = `${siteUrl ?? ''}/consultations/${written.slug?.current ?? ''}/`;
  return [
    `Everybody will be able to read it at ${address}`,
    ...(opensAt ? [openingWords(opensAt, now)] : []),
    ...(closesAt ? [closingWords(closesAt, now)] : []),
  ];
}

const openingWords = (opensAt: Date, now: Date): string =>
  opensAt <= now
    ? 'People can answer as soon as it is live.'
    : `People can read it at once, and answer from ${openingText(opensAt)}.`;

const closingWords = (closesAt: Date, now: Date): string =>
  closesAt <= now
    ? `It is closed already: people could answer until ${deadlineText(closesAt)}.`
    : `They can answer until ${deadlineText(closesAt)}.`;

/** What moving the closing date does to people, where that is not plain. */
export function deadlineWarning({ from, to }: DeadlineChange, now: Date): string | undefined {
  if (to <= now && now < from)
    return 'This closes the consultation as soon as it is live. Nobody can answer after that, and people who are filling in the form now can no longer send it.';
  if (to < from && now < from)
    return `People who plan to answer after ${deadlineText(to)} will be too late.`;
  if (from <= now && now < to) return 'This opens the consultation again as soon as it is live.';
  return undefined;
}
