/** Whose answers are looked at, and by what they are told apart. '' is all, and as usual. */
export interface Looking {
  by: string;
  version: string;
  channel: string;
  revision: string;
  flagged: string; // without, only
}

export const everything: Looking = { by: '', version: '', channel: '', revision: '', flagged: '' };

export const queryOf = (looking: Looking): string =>
  new URLSearchParams(Object.entries(looking).filter(([, value]) => value !== '')).toString();
