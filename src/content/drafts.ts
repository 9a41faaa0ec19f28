import type { SanityClient } from '@sanity/client';
import * as z from 'zod';
import { createContentClient } from './client.ts';
import type { Found } from './found.ts';
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
  const { site, keys } = await client.fetch<{ site: Found; keys: unknown }>(draftsQuery);
  return { found: site, keys: keyed.parse(keys) };
}
