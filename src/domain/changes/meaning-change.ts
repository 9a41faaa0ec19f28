import type { ChangeKind } from '../change-log.ts';

/** Something that a publishing would change for the public. */
export interface MeaningChange {
  field: string; // of the consultation, as the Studio knows it
  words: string; // a sentence without its full stop
  weight: Weight;
  deadline?: DeadlineChange;
}

/** Words may be no more than a spelling mended, which the officer knows. A structure never is. */
export type Weight = 'structure' | 'wording';

export interface DeadlineChange {
  kind: Exclude<ChangeKind, 'other'>;
  from: Date;
  to: Date;
}

export const structure = (field: string, words: string): MeaningChange => ({
  field,
  words,
  weight: 'structure',
});

export const wording = (field: string, words: string): MeaningChange => ({
  field,
  words,
  weight: 'wording',
});

const LONGEST = 80;

/** “Poor communication”, cut short where it is long. */
export function quoted(text = ''): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
  return `“${shown}”`;
}
