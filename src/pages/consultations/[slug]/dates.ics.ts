import type { APIContext } from 'astro';
import { calendarOf } from '../../../components/calendar.ts';
import { site } from '../../../components/site.ts';

export const getStaticPaths = () => site().consultations.map(({ slug }) => ({ params: { slug } }));

export function GET({ params, site: at }: APIContext): Response {
  const consultation = site().consultations.find(({ slug }) => slug === params.slug);
  if (!consultation || !at) return new Response(null, { status: 404 });
  const headers = { 'Content-Type': 'text/calendar; charset=utf-8' };
  return new Response(calendarOf(consultation, at), { headers });
}
