/** A clock set by hand, as an instant: for development and tests only. */
function setClock({
  CHECKBACK_NOW,
  CONTEXT,
}: Record<string, string | undefined>): Date | undefined {
  if (!CHECKBACK_NOW) return undefined;
  if (CONTEXT === 'production')
    throw new Error('Cannot build: CHECKBACK_NOW is for development and tests, unset it');
  const at = new Date(CHECKBACK_NOW);
  if (Number.isNaN(at.getTime()))
    throw new Error(`Cannot build: CHECKBACK_NOW is “${CHECKBACK_NOW}”, not an instant`);
  return at;
}

/** The moment that pages are printed for. */
export const buildNow = (variables = process.env): Date => setClock(variables) ?? new Date();

/** How far, in ms, a clock set by hand is ahead of the real one. */
export function clockShift(variables = process.env, realNow = Date.now()): number | undefined {
  const at = setClock(variables);
  return at && at.getTime() - realNow;
}
