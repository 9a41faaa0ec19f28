import type { Fault } from '../domain/fault.ts';
import { titles } from './titles.ts';

export const titledFields = Object.entries(titles);

/** `Challenges › 4 › Code`: where an officer finds the field, or as near to it as has a name. */
export function fieldTitle(path: Fault['path']): string | null {
  const words = path.map((step, index) =>
    typeof step === 'number' ? String(step + 1) : titles[nameOf(path.slice(0, index + 1))],
  );
  const unknown = words.indexOf(undefined);
  return words.slice(0, unknown < 0 ? undefined : unknown).join(' › ') || null;
}

const nameOf = (path: Fault['path']): string =>
  path.filter((step) => typeof step !== 'number').join('.');
