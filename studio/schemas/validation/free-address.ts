import { getDraftId, getPublishedId, type SlugValue, type ValidationContext } from 'sanity';

const former = `*[_type == "consultation" && !(_id in $own) && $slug in earlierSlugs][0]{
  "title": coalesce(shortTitle, title, "another consultation")
}`;

/** An address that another consultation had leads to that one, from links and posters of then. */
export async function freeAddress(
  slug: SlugValue | undefined,
  { document, getClient }: Pick<ValidationContext, 'document' | 'getClient'>,
) {
  if (!slug?.current || !document) return true;
  const own = [getPublishedId(document._id), getDraftId(document._id)];
  const client = getClient({ apiVersion: '2025-02-19' });
  const found = await client.fetch<{ title: string } | null>(former, { own, slug: slug.current });
  return !found || `Choose another: this was the address of “${found.title}”, and leads there`;
}
