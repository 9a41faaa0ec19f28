import { surroundings } from './surroundings.ts';

/** The time that the site’s own clock shows: on this machine it may have been set by hand. */
export const studioNow = (): Date => new Date(Date.now() + (surroundings().clockShift ?? 0));
