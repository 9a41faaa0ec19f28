import { readClock } from '../domain/clock.ts';

/** A clock set by hand, for development and tests only. `astro build` always sets `NODE_ENV`. */
function setClock({ CHECKBACK_NOW, CONTEXT }: Record<string, string | undefined>) {
  const at = readClock(CHECKBACK_NOW);
  if (at && CONTEXT === 'production')
    throw new Error('Cannot build: CHECKBACK_NOW is for development and tests, unset it');
  return at;
}

/** The moment that pages are printed for. */
export const buildNow = (variables = process.env): Date => setClock(variables) ?? new Date();

/** How far, in ms, a clock set by hand is ahead of the real one. */
export function clockShift(variables = process.env, realNow = Date.now()): number | undefined {
  const at = setClock(variables);
  return at && at.getTime() - realNow;
}
