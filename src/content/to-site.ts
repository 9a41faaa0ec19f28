import { page, settings, type Page, type Settings, type Snapshot } from '../domain/site.ts';
import { boundariesOf } from '../domain/boundaries.ts';
import type { Found, FoundPage, FoundSettings } from './found.ts';
import { markOf } from './mark.ts';
import { readDocument, Unreadable } from './read-document.ts';
import { revisionOf } from './revision.ts';
import { toConsultation } from './to-consultation.ts';

/** The whole site, or an error naming the first document that cannot be shown. */
export function toSnapshot(found: Found): Snapshot {
  if (!found.settings)
    throw new Unreadable('settings', [
      { path: [], message: 'publish the document “Settings” first' },
    ]);
  const { settings: written, consultations, pages } = found;
  const content = {
    settings: toSettings(written),
    pages: pages.map(toPage),
    consultations: consultations.map((each) =>
      toConsultation(each, { settings: written, revisionOf }),
    ),
  };
  refuseSameAddress(content.consultations, 'consultation');
  refuseSameAddress(content.pages, 'page');
  const boundaries = content.consultations.flatMap(boundariesOf);
  return { revision: revisionOf(content), mark: markOf(found.documents), boundaries, ...content };
}

const toSettings = (value: FoundSettings): Settings =>
  readDocument(settings, { name: 'settings', value });

function toPage({ _id, _updatedAt, ...words }: FoundPage): Page {
  const name = `page "${words.slug ?? _id}"`;
  return readDocument(page, { name, value: { ...words, updatedAt: _updatedAt } });
}

function refuseSameAddress(documents: { slug: string }[], kind: string): void {
  const slugs = documents.map(({ slug }) => slug);
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (twice)
    throw new Unreadable(`${kind} "${twice}"`, [
      { path: [], message: 'two of them have this web address' },
    ]);
}
