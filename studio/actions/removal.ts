import type { Answered } from '../../src/domain/answered.ts';
import { people } from './losses.ts';

export interface Refusal {
  title: string;
  reasons: string[];
  mend: string;
}

/** Where people who come to its address could not be told. */
export const notNoted: Refusal = {
  title: 'This could not be taken down',
  reasons: ['Sanity did not take the note that we leave at its web address.'],
  mend: 'Try again in a minute.',
};

/** Why a consultation has to stay where it is, if it has to. */
export function refusedRemoval(answered: Answered | undefined): Refusal | undefined {
  const title = 'This has to stay published';
  if (!answered)
    return {
      title,
      reasons: ['We cannot find out just now whether people have answered it.'],
      mend: 'Try again in a few minutes.',
    };
  if (answered.submissions === 0) return undefined;
  const have = answered.submissions === 1 ? 'has' : 'have';
  return {
    title,
    reasons: [`${people(answered.submissions)} ${have} answered it.`],
    mend: 'They were promised that the page tells what comes of it. To stop it early, set an earlier closing date and publish.',
  };
}
