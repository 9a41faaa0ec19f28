import type { SanityClient } from '@sanity/client';
import * as z from 'zod';
import type { Fields } from './verdict.ts';

const addressed = z.object({
  slug: z.object({ current: z.string() }).nullish().catch(null),
  earlierSlugs: z.array(z.string()).nullish().catch(null),
});

/**
 * The addresses that a consultation had, to publish with it: those that are published already, and the
 * one that it has until now if it gets another. What a draft says of them does not count.
 */
export function earlierSlugs(published: Fields | null, draft: Fields): string[] {
  if (!published) return [];
  const [before, after] = [addressed.parse(published), addressed.parse(draft)];
  const was = before.slug?.current;
  const moved = was !== undefined && was !== after.slug?.current;
  return [...new Set([...(before.earlierSlugs ?? []), ...(moved ? [was] : [])])];
}

/** Leaves word of every address of a consultation that is about to be taken down. */
export async function noteGone(
  lake: Pick<SanityClient, 'createOrReplace'>,
  published: Fields,
): Promise<void> {
  const { slug, earlierSlugs } = addressed.parse(published);
  for (const each of new Set([...(earlierSlugs ?? []), ...(slug ? [slug.current] : [])]))
    await lake.createOrReplace({ _id: `gone-${each}`, _type: 'goneAddress', slug: each });
}
