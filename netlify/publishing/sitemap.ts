import type { Consultation } from '../../src/domain/consultation.ts';
import type { Snapshot } from '../../src/domain/site.ts';
import { lastChangeOf, latest } from '../../src/domain/update.ts';
import { consultationPath } from '../../src/form/fields.ts';

/**
 * Every page that names itself as the one to find, and when what it says last changed
 * (https://www.sitemaps.org/protocol.html). A page that is for nobody but its visitor names none.
 */
export function sitemap(pages: string[], snapshot: Snapshot): string {
  const entries = pages
    .flatMap((html) => canonicalOf(html) ?? [])
    .toSorted()
    .map((address) => {
      const at = changedAt(new URL(address).pathname, snapshot).toISOString();
      return `<url><loc>${address}</loc><lastmod>${at}</lastmod></url>\n`;
    });
  return `${start}${entries.join('')}</urlset>\n`;
}

const start =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';

/** Addresses are made of our own words and of codes, so that none needs escaping here or there. */
const canonicalOf = (html: string): string | undefined =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];

function changedAt(path: string, { consultations, pages }: Snapshot): Date {
  const consultation = consultations.find(({ slug }) => path.startsWith(consultationPath(slug)));
  if (consultation) return consultationChangedAt(consultation);
  const page = pages.find(({ slug }) => path === `/${slug}/`);
  return page?.updatedAt ?? latest([new Date(0), ...consultations.map(consultationChangedAt)]);
}

const consultationChangedAt = (consultation: Consultation): Date =>
  latest([
    lastChangeOf(consultation),
    ...(consultation.results ? [consultation.results.asOf] : []),
    ...(consultation.outcome ? [consultation.outcome.publishedAt] : []),
  ]);
