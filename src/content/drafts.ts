import type { SanityClient } from '@sanity/client';
import * as z from 'zod';
import { earlierOnceAt, type Addressed } from '../domain/addresses.ts';
import { createContentClient } from './client.ts';
import type { Found, FoundConsultation } from './found.ts';
import { siteQuery } from './queries.ts';

type Variables = Record<string, string | undefined>;

/** Sees what officers are writing. For the preview alone: the public site is built without it. */
export function createDraftClient(variables: Variables): SanityClient {
  if (!variables.SANITY_TOKEN)
    throw new Error('Cannot show drafts: set SANITY_TOKEN to a token that may read them');
  return createContentClient(variables).withConfig({ perspective: 'drafts' });
}

const itemKeys = z.array(z.string().nullable()).nullable();

const keyed = z.array(
  z.object({
    _id: z.string(),
    challenges: itemKeys,
    documents: itemKeys,
    events: itemKeys,
    faqs: itemKeys,
    glossary: itemKeys,
    questions: itemKeys,
    stages: itemKeys,
  }),
);
export type ListKeys = z.infer<typeof keyed>[number];

const draftsQuery = `{
  "site": ${siteQuery},
  "keys": *[_type == "consultation"]{
    _id,
    "challenges": challenges[]._key,
    "documents": documents[]._key,
    "events": events[]._key,
    "faqs": faqs[]._key,
    "glossary": glossary[]._key,
    "questions": questionnaire.questions[]._key,
    "stages": stages[]._key
  }
}`;

export interface Drafts {
  found: Found;
  keys: ListKeys[]; // of the items of lists, by which the Studio finds them
}

/** Everything as it would be if every draft were published now. */
export async function fetchDrafts(client: SanityClient): Promise<Drafts> {
  const [{ site, keys }, published] = await Promise.all([
    client.fetch<{ site: Found; keys: unknown }>(draftsQuery),
    client.fetch<unknown>(publishedAt, {}, { perspective: 'published' }),
  ]);
  const before = new Map(addresses.parse(published).map((each) => [each._id, each]));
  const consultations = site.consultations.map((each) => moved(each, before.get(each._id)));
  return { found: { ...site, consultations }, keys: keyed.parse(keys) };
}

const publishedAt = `*[_type == "consultation" && defined(slug.current)]{
  _id, "slug": slug.current, "earlierSlugs": coalesce(earlierSlugs, [])
}`;

const addresses = z.array(
  z.object({ _id: z.string(), slug: z.string(), earlierSlugs: z.array(z.string()) }),
);

/** With the earlier addresses that publishing would write down. */
const moved = (draft: FoundConsultation, published: Addressed | undefined): FoundConsultation => ({
  ...draft,
  earlierSlugs: published ? earlierOnceAt(draft.slug ?? undefined, published) : [],
});
