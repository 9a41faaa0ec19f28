import type { Written } from '../../../../src/domain/reading.ts';

/** Which texts are wanted. '' is all. */
export interface LookingFor {
  query: string;
  version: string;
  channel: string;
  group: string; // NONE: of nobody who said so
  flagged: string; // only, without
  coding: string; // mine, not-mine, none
  place: string; // put, not-put
  campaign: string; // its number; NONE: of none
  leftOut: string; // only, without
}

export const NONE = '-'; // is no code

export const allTexts: LookingFor = {
  ...{ query: '', version: '', channel: '', group: '', flagged: '', coding: '' },
  ...{ place: '', campaign: '', leftOut: '' },
};

/** Whether a text is like what is wanted, whatever its words. */
export const isWanted = (text: Written, wanted: LookingFor): boolean =>
  isOneOf(text.version, wanted.version) &&
  isOneOf(text.channel, wanted.channel) &&
  isOneOf(text.group, wanted.group) &&
  isOneOf(text.campaign, wanted.campaign) &&
  isMarked(text.flags.length > 0, wanted.flagged) &&
  isMarked(text.leftOut !== null, wanted.leftOut) &&
  isCoded(text, wanted.coding) &&
  (wanted.place === '' || (wanted.place === 'put') === (text.place !== null));

const isOneOf = (value: string | number | null, wanted: string): boolean =>
  wanted === '' || String(value ?? NONE) === wanted;

const isMarked = (isSo: boolean, wanted: string): boolean =>
  wanted === '' || (wanted === 'only') === isSo;

function isCoded({ mine, others }: Written, wanted: string): boolean {
  if (wanted === 'mine') return mine !== null;
  if (wanted === 'not-mine') return mine === null;
  return wanted === '' || (mine === null && others === 0);
}

/** Ids of the texts that are wanted: in their own order, or in that of those that a search has found. */
export function wantedIds(
  texts: readonly Written[],
  wanted: LookingFor,
  found?: readonly string[],
): string[] {
  const like = texts.filter((text) => isWanted(text, wanted)).map(({ id }) => id);
  if (!found) return like;
  const kept = new Set(like);
  return found.filter((id) => kept.has(id));
}
