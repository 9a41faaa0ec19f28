import { getPublishedId, type SanityDocument, type ValidationContext } from 'sanity';
import { changedCodes } from '../../../src/domain/frozen-codes.ts';

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
  const changed = changedCodes(published, document);
  return changed.length === 0 || changed.map(({ path, was }) => putBack(path, was));
}

function putBack(path: ReturnType<typeof changedCodes>[number]['path'], was: string) {
  const isAddress = path.at(-1) === 'current';
  const message = isAddress
    ? `Put “${was}” back. It has been published: links and posters lead to it, and answers are stored under it`
    : `Put “${was}” back. It has been published, and answers are stored under it: change the words, not the code`;
  return { path: isAddress ? path.slice(0, -1) : path, message };
}
