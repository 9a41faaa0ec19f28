import type { SanityClient } from '@sanity/client';
import * as z from 'zod';
import {
  addressesOf,
  codeOf,
  earlierOnceAt,
  type ConsultationCode,
} from '../../src/domain/addresses.ts';
import type { Fields } from './verdict.ts';

const addressed = z
  .object({
    slug: z.object({ current: z.string() }),
    earlierSlugs: z.array(z.string()).nullish().catch(null),
  })
  .transform(({ slug, earlierSlugs }) => ({
    slug: slug.current,
    earlierSlugs: earlierSlugs ?? [],
  }));

const read = (document: Fields | null) => addressed.safeParse(document).data;

/** Under which the site keeps what it has of a consultation; none where it has no address yet. */
export function codeIn(published: Fields): ConsultationCode | undefined {
  const found = read(published);
  return found && codeOf(found);
}

/**
 * The addresses that a consultation had, to publish with it: those that are published already, and the
 * one that it has until now if it gets another. What a draft says of them does not count.
 */
export function earlierSlugs(published: Fields | null, draft: Fields): string[] {
  const before = read(published);
  return before ? earlierOnceAt(read(draft)?.slug, before) : [];
}

/** Leaves word of every address of a consultation that is about to be taken down. */
export async function noteGone(
  lake: Pick<SanityClient, 'createOrReplace'>,
  published: Fields,
): Promise<void> {
  const found = read(published);
  for (const slug of new Set(found ? addressesOf(found) : []))
    await lake.createOrReplace({ _id: `gone-${slug}`, _type: 'goneAddress', slug });
}
