import { createHash } from 'node:crypto';
import type { SanityClient } from '@sanity/client';
import * as z from 'zod';

const link = z.object({ expiresAt: z.iso.datetime().pipe(z.coerce.date<string>()) });
export type Link = z.infer<typeof link>;

/** The lake knows a link by this alone: who reads the lake cannot make the link of it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

// Only editors can write under such an id: a contributor’s draft of a link is none.
const linkQuery = `*[_id in path("previewLink.*") && _type == "previewLink" && secretHash == $secretHash][0]{ expiresAt }`;

/** The link, if it was not revoked and `now` is before its end. */
export async function findLink(
  client: SanityClient,
  secretHash: string,
  now: Date,
): Promise<Link | undefined> {
  const found = await client.fetch<unknown>(linkQuery, { secretHash }, { perspective: 'raw' });
  const read = link.safeParse(found);
  return read.success && now < read.data.expiresAt ? read.data : undefined;
}
