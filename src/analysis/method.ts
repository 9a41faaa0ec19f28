import type { Consultation } from '../domain/consultation.ts';
import type { Method } from '../domain/published-results.ts';
import { channelNames, versionNames } from './results.ts';
import { suppressed } from './disclosure/suppression.ts';
import type { Cell } from './tallies.ts';

export interface Counting {
  cells: Cell[];
  by: string; // the code of the question that groups people; '' of none
  leftOut: number; // by staff
}

/** How figures came about, of what was counted for them. */
export function methodOf(
  consultation: Pick<Consultation, 'questionnaire' | 'versions'>,
  { cells, by, leftOut }: Counting,
): Method {
  const everybody = cells.filter(({ question }) => question === '');
  const named = (what: 'channel' | 'version', names: { code: string; label: string }[]) =>
    names.filter(({ code }) => everybody.some((cell) => cell[what] === code));
  const groupedBy = consultation.questionnaire.questions.find(({ code }) => code === by);
  return {
    ...(groupedBy && { groupedBy: { code: groupedBy.code, text: groupedBy.text } }),
    channels: named('channel', channelNames).map(({ label }) => label),
    versions: named('version', versionNames(consultation)).map(({ label }) => label),
    revisions: new Set(everybody.map(({ revision }) => revision)).size,
    leftOut: suppressed(leftOut),
  };
}
