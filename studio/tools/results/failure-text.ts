import type { Failure } from '../../publishing/staff.ts';

const silent = 'The site does not answer. Check that you are online, and try again.';
const missing =
  'The site does not have this consultation yet. Publish it, wait until it is live, and try again.';

/** What to do, in the site’s own words where it has some. */
export function failureText({ why, message }: Failure): string {
  if (why === 'missing') return missing;
  if (!message) return silent;
  return why === 'refused' ? `${message}. Or ask an administrator.` : `${message}.`;
}

/** The same of one thing that was to be done: it is that which may be missing. */
export const undoneText = (failure: Failure): string =>
  failure.why === 'missing' && failure.message ? `${failure.message}.` : failureText(failure);
