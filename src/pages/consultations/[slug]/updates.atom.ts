import type { APIContext } from 'astro';
import { consultationFeed } from '../../../components/feed.ts';
import { site } from '../../../components/site.ts';

export const getStaticPaths = () => site().consultations.map(({ slug }) => ({ params: { slug } }));

export function GET({ params, site: at }: APIContext): Response {
  const from = site();
  const consultation = from.consultations.find(({ slug }) => slug === params.slug);
  if (!consultation || !at) return new Response(null, { status: 404 });
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(consultationFeed(consultation, from, at), { headers });
}
