import type { APIContext } from 'astro';
import { siteFeed } from '../components/feed.ts';
import { site } from '../components/site.ts';

export function GET({ site: at }: APIContext): Response {
  if (!at) return new Response(null, { status: 404 });
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(siteFeed(site(), at), { headers });
}
