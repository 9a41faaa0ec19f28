import { deadlineText, openingText, resolveClosing, resolveLondon } from '../deadlines.ts';
import { structure, type MeaningChange } from './meaning-change.ts';
import type { Written } from './written.ts';

/** When it opens and closes, where that can be told. */
export function writtenDates(written: Written): { opensAt?: Date; closesAt?: Date } {
  const { opensOn, opensTime, opensOccurrence, closesOn, closesTime, closesOccurrence } = written;
  const opening = {
    date: opensOn ?? '',
    time: opensTime || undefined,
    occurrence: opensOccurrence,
  };
  const closing = {
    date: closesOn ?? '',
    time: closesTime || undefined,
    occurrence: closesOccurrence,
  };
  const [opens, closes] = [resolveLondon(opening), resolveClosing(closing)];
  return { ...(opens.ok && { opensAt: opens.at }), ...(closes.ok && { closesAt: closes.at }) };
}

export function dateChanges(before: Written, after: Written): MeaningChange[] {
  const [from, to] = [writtenDates(before), writtenDates(after)];
  return [
    ...openingChanges(from.opensAt, to.opensAt),
    ...closingChanges(from.closesAt, to.closesAt),
  ];
}

function openingChanges(from?: Date, to?: Date): MeaningChange[] {
  if (+(from ?? 0) === +(to ?? 0)) return [];
  if (!from || !to) return [structure('opensOn', 'The opening date changes')];
  const way = to > from ? 'later' : 'earlier';
  const words = `It opens ${way}: ${openingText(to)}, not ${openingText(from)}`;
  return [structure('opensOn', words)];
}

function closingChanges(from?: Date, to?: Date): MeaningChange[] {
  if (+(from ?? 0) === +(to ?? 0)) return [];
  if (!from || !to) return [structure('closesOn', 'The closing date changes')];
  const isLater = to > from;
  const words = `It closes ${isLater ? 'later' : 'earlier'}: ${deadlineText(to)}, not ${deadlineText(from)}`;
  const kind = isLater ? 'deadline-extended' : 'closed-early';
  return [{ ...structure('closesOn', words), deadline: { kind, from, to } }];
}
