import { getPublishedId, type SanityDocument, type ValidationContext } from 'sanity';
import { datedOf } from '../../../src/content/dated.ts';
import { changedCodes, type ChangedCode } from '../../../src/domain/frozen-codes.ts';
import { studioNow } from '../../clock.ts';

/** What was published under a code or an address stays under it. */
export async function frozenCodes(
  document: SanityDocument | undefined,
  { getClient }: Pick<ValidationContext, 'getClient'>,
) {
  if (!document) return true;
  const client = getClient({ apiVersion: '2025-02-19' });
  const published = await client.fetch<SanityDocument | null>('*[_id == $id][0]', {
    id: getPublishedId(document._id),
  });
  const changed = changedCodes(published, document).filter(
    (each) => !(isAddress(each) && mayMove(published, studioNow())),
  );
  return changed.length === 0 || changed.map(putBack);
}

const isAddress = ({ path }: ChangedCode): boolean => path.at(-1) === 'current';

/** What is built must have the new address before anybody answers at the old one. */
const TIME_TO_BUILD = 3_600_000;

/** Nothing depends on the address of a consultation that nobody can answer yet, but for links. */
export function mayMove(published: unknown, now: Date): boolean {
  const dated = datedOf(published);
  return dated !== undefined && +now < +dated.opensAt - TIME_TO_BUILD;
}

function consequence(changed: ChangedCode): string {
  if (isAddress(changed)) return ': links and posters lead to it, and answers are stored under it';
  const kept = isLinkedTo(changed)
    ? 'links and calendars know it by this'
    : 'answers are stored under it';
  return `, and ${kept}: change the words, not the code`;
}

const isLinkedTo = ({ path: [list] }: ChangedCode): boolean => list === 'faqs' || list === 'events';

function putBack(changed: ChangedCode) {
  const { path, was } = changed;
  const message = `Put “${was}” back. It has been published${consequence(changed)}`;
  return { path: isAddress(changed) ? path.slice(0, -1) : path, message };
}
