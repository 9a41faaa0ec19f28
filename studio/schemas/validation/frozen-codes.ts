import { getPublishedId, type SanityDocument, type ValidationContext } from 'sanity';
import { changedCodes, type ChangedCode } from '../../../src/domain/frozen-codes.ts';

/** What was published under a code stays under it, and so does a page at its address. A consultation may move. */
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
    (each) => !(isAddress(each) && document._type === 'consultation'),
  );
  return changed.length === 0 || changed.map(putBack);
}

const isAddress = ({ path }: ChangedCode): boolean => path.at(-1) === 'current';

function consequence(changed: ChangedCode): string {
  if (isAddress(changed)) return ': links and posters lead to it';
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
