import type { Reply } from '../../publishing/staff.ts';

type Failure = Extract<Reply<never>, { ok: false }>;

const silent = 'The site does not answer. Check that you are online, and try again.';
const missing =
  'The site does not have this consultation yet. Publish it, wait until it is live, and try again.';

/** What to do, in the site’s own words where it has some. */
export function failureText({ why, message }: Failure): string {
  if (why === 'missing') return missing;
  if (!message) return silent;
  return why === 'refused' ? `${message}. Or ask an administrator.` : `${message}.`;
}
