import type { Consultation, StateName } from '../domain/consultation.ts';

export const statePath = (state: StateName): string => `/consultations/${state}/`;

/** The address of the consultations whose names begin with `letter`, or of all letters. */
export const lettersPath = (letter?: string): string =>
  `/consultations/a-z/${letter ? `${letter}/` : ''}`;

/** As many as can be looked through in one page. */
const MOST_IN_ONE = 20;

/**
 * Whether there are more than one page shows. A search box would need a server or a script, and the
 * words that somebody remembers; names by their first letters are plain pages, which anybody can go
 * through to the end and every browser can search in.
 */
export const needsLetters = (consultations: Consultation[]): boolean =>
  consultations.length > MOST_IN_ONE;

/** What a name is listed under: its first letter without accents, past an article; or all the rest. */
export function letterOf({ shortTitle }: Pick<Consultation, 'shortTitle'>): string {
  const name = shortTitle.trim().replace(/^(?:an?|the)\s+/i, '');
  const [first = ''] = name.normalize('NFD').toLowerCase();
  return /^[a-z]$/.test(first) ? first : REST;
}

const REST = 'other';

export const letterText = (letter: string): string =>
  letter === REST ? 'Other' : letter.toUpperCase();

export interface Lettered {
  letter: string;
  consultations: Consultation[];
}

/** Consultations by letter, in the order of the alphabet; letters without any are left out. */
export const byLetter = (consultations: Consultation[]): Lettered[] =>
  [...Map.groupBy(consultations, letterOf)]
    .map(([letter, own]) => ({
      letter,
      consultations: own.toSorted((a, b) => a.shortTitle.localeCompare(b.shortTitle, 'en')),
    }))
    .toSorted((a, b) => placeOf(a.letter) - placeOf(b.letter));

/** The letters that have a page. */
export const lettersPrinted = (consultations: Consultation[]): Lettered[] =>
  needsLetters(consultations) ? byLetter(consultations) : [];

const placeOf = (letter: string): number => (letter === REST ? Infinity : letter.charCodeAt(0));
