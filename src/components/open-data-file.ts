import type { Publisher } from '../domain/open-data.ts';
import type { PublishedResults } from '../domain/published-results.ts';
import { site } from './site.ts';

/** The consultations of which results are published. */
export const withResults = () =>
  site().consultations.flatMap(({ slug, results }) => (results ? [{ params: { slug } }] : []));

interface File {
  type: string; // MIME
  write: (results: PublishedResults, publisher: Publisher) => string;
}

export const jsonFile = (
  write: (results: PublishedResults, publisher: Publisher) => object,
): File => ({
  type: 'application/json',
  write: (results, publisher) => `${JSON.stringify(write(results, publisher), null, 1)}\n`,
});

/** One consultation's figures for programs; not found while none are published. */
export function openDataFile(slug: string | undefined, { type, write }: File): Response {
  const { consultations, settings } = site();
  const consultation = consultations.find((each) => each.slug === slug);
  const { results, title } = consultation ?? {};
  if (!results || !title) return new Response(null, { status: 404 });
  const body = write(results, { council: settings.council, title });
  return new Response(body, { headers: { 'Content-Type': type } });
}
