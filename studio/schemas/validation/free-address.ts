import {
  getDraftId,
  getPublishedId,
  isVersionId,
  type SanityDocument,
  type SlugValue,
  type ValidationContext,
} from 'sanity';
import { earlierSlugs } from '../../actions/addresses.ts';

const owner = `*[_type == "consultation" && !(_id in $own) && $slug in earlierSlugs][0]{
  "title": coalesce(shortTitle, title, "another consultation")
}`;

type Where = Pick<ValidationContext, 'document' | 'getClient'>;

/** In one rule: of several, each says once more that another document has the address. */
export async function mayHaveAddress(slug: SlugValue | undefined, where: Where) {
  const free = await freeAddress(slug, where);
  return free === true ? moveIsWritten(slug, where) : free;
}

/** An address that another consultation had leads to that one, from links and posters of then. */
async function freeAddress(slug: SlugValue | undefined, where: Where) {
  const title = await ownerOf(slug?.current, where);
  return !title || `Choose another: this was the address of “${title}”, and leads there`;
}

/** What a consultation had first is what its answers are kept under, so that no two may have it. */
export async function ownAddresses(slugs: string[] | undefined, where: Where) {
  for (const slug of slugs ?? []) {
    const title = await ownerOf(slug, where);
    if (title)
      return `“${slug}” is an earlier address of “${title}” too. Ask whoever runs the site`;
  }
  return true;
}

/** Only Publish writes down what the address was, and by that the answers are found. A release does not. */
async function moveIsWritten(
  slug: SlugValue | undefined,
  { document, getClient }: Where,
): Promise<true | string> {
  if (!slug?.current || !document || !isVersionId(document._id)) return true;
  const client = getClient({ apiVersion: '2025-02-19' });
  const id = getPublishedId(document._id);
  const published = await client.fetch<SanityDocument | null>('*[_id == $id][0]', { id });
  const before = earlierSlugs(published, document);
  const written: unknown = document['earlierSlugs'] ?? [];
  if (!before[0] || (Array.isArray(written) && written[0] === before[0])) return true;
  return `A release cannot change the web address: put “${addressIn(published)}” back, and change it with Publish`;
}

const addressIn = (published: SanityDocument | null): string =>
  (published?.['slug'] as SlugValue | undefined)?.current ?? '';

async function ownerOf(
  slug: string | undefined,
  { document, getClient }: Where,
): Promise<string | undefined> {
  if (!slug || !document) return undefined;
  const own = [getPublishedId(document._id), getDraftId(document._id)];
  const client = getClient({ apiVersion: '2025-02-19' });
  return (await client.fetch<{ title: string } | null>(owner, { own, slug }))?.title;
}
