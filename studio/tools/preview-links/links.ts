import type { SanityClient } from 'sanity';
import * as z from 'zod';

const DAY = 86_400_000;

/** How long a link can work, in days. */
export const lifetimes = [1, 7, 30] as const;
export type Lifetime = (typeof lifetimes)[number];

const listed = z.object({
  now: z.iso.datetime(), // by the lake’s clock
  links: z.array(
    z.object({
      _id: z.string(),
      note: z.string().nullable(),
      expiresAt: z.iso.datetime().nullable(),
    }),
  ),
  pages: z.array(z.object({ title: z.string(), address: z.string() })),
});
export type Listed = z.infer<typeof listed>;
export type PreviewLink = Listed['links'][number];

const listQuery = `{
  "now": now(),
  "links": *[_id in path("previewLink.*") && _type == "previewLink"] | order(_createdAt desc){
    _id, note, expiresAt
  },
  "pages": *[_type == "consultation" && defined(slug.current)] | order(opensOn desc){
    "title": coalesce(shortTitle, title, slug.current), "address": "/consultations/" + slug.current + "/"
  }
}`;

/** Links that there are, and pages that one can begin at. */
export const listLinks = async (client: SanityClient): Promise<Listed> =>
  listed.parse(await client.fetch(listQuery, {}, { perspective: 'drafts' }));

export interface NewLink {
  note: string;
  days: Lifetime;
  address: string; // of the page that it begins at
}

const created = z.object({ _createdAt: z.iso.datetime() });

/** The address to send, which cannot be made again: the lake keeps only a fingerprint of its secret. */
export async function makeLink(
  client: SanityClient,
  { note, days, address }: NewLink,
  previewUrl: string,
): Promise<string> {
  const secret = newSecret();
  const _id = `previewLink.${crypto.randomUUID()}`;
  const document = { _id, _type: 'previewLink', note, secretHash: await hashOf(secret) };
  const { _createdAt } = created.parse(await client.create(document));
  // Counted from the lake's time, for the clock of an officer's computer can be wrong.
  const expiresAt = new Date(Date.parse(_createdAt) + days * DAY).toISOString();
  await client.patch(_id).set({ expiresAt }).commit();
  const url = new URL(`/preview/link/${secret}`, previewUrl);
  url.searchParams.set('to', address);
  return url.href;
}

export const revokeLink = (client: SanityClient, { _id }: PreviewLink): Promise<unknown> =>
  client.delete(_id);

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

async function hashOf(secret: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
