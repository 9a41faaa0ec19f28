import { addressesOf, codeOf, takenSlug, type Addressed, type Taken } from '../domain/addresses.ts';
import { page, settings, type Page, type Settings, type Snapshot } from '../domain/site.ts';
import { boundariesOf } from '../domain/boundaries.ts';
import type { Found, FoundConsultation, FoundPage, FoundSettings } from './found.ts';
import { markOf } from './mark.ts';
import { readDocument, Unreadable, type Named } from './read-document.ts';
import { revisionOf } from './revision.ts';
import { safeguardingOf } from './safeguarding-of.ts';
import { namedConsultation, toConsultation } from './to-consultation.ts';
import { toResults } from './to-results.ts';
import { toUpdates } from './to-update.ts';
import { toVersions } from './to-version.ts';

/** The whole site, or an error naming the first document that cannot be shown. */
export function toSnapshot(found: Found): Snapshot {
  if (!found.settings) throw noSettings();
  const { settings: written, consultations, pages } = found;
  const content = {
    settings: toSettings(written),
    pages: pages.map(toPage),
    consultations: consultations.map((each) => {
      const consultation = toConsultation(each, { settings: written, revisionOf });
      const results = toResults(found.results, codeOf(consultation));
      const versions = toVersions(found.versions, each._id);
      const updates = toUpdates(found.updates, each._id);
      return { ...consultation, versions, updates, ...(results && { results }) };
    }),
  };
  const gone = goneFrom(found.gone, content.consultations);
  refuseSameAddress(consultations, namedConsultation);
  refuseTakenAddress(consultations, takenSlug(content.consultations));
  refuseSameAddress(pages, namedPage);
  const boundaries = content.consultations.flatMap(boundariesOf);
  return {
    revision: revisionOf({ ...content, gone }),
    mark: markOf(found.documents),
    boundaries,
    ...content,
    gone,
  };
}

const namedSettings: Named = { _id: 'settings', _type: 'settings', title: 'Settings' };

const namedPage = ({ _id, title, slug }: FoundPage): Named => ({
  _id,
  _type: 'page',
  title: title || slug || 'Untitled',
});

function noSettings(): Unreadable {
  const message = 'publish the document “Settings” first';
  return new Unreadable('settings', { document: namedSettings, faults: [{ path: [], message }] });
}

const toSettings = (value: FoundSettings): Settings =>
  readDocument(settings, {
    name: 'settings',
    value: { ...value, safeguarding: safeguardingOf(value) },
    document: namedSettings,
  });

function toPage(found: FoundPage): Page {
  const { _id, _updatedAt, ...words } = found;
  const name = `page "${words.slug ?? _id}"`;
  const value = { ...words, updatedAt: _updatedAt };
  return readDocument(page, { name, value, document: namedPage(found) });
}

/** Addresses at which there is nothing any more, and from which nothing has moved. */
const goneFrom = (found: (string | null)[], consultations: Addressed[]): string[] =>
  found
    .filter((slug) => slug !== null)
    .filter((slug) => !consultations.some((each) => addressesOf(each).includes(slug)));

function refuseTakenAddress(
  consultations: FoundConsultation[],
  taken: Taken<Addressed> | undefined,
): void {
  const found = consultations.find(({ slug }) => slug === taken?.by.slug);
  if (!taken || !found) return;
  const { by, slug } = taken;
  const fault =
    slug === by.slug
      ? { path: ['slug'], message: `was the web address of another one, ${ANOTHERS}` }
      : { path: ['earlierSlugs'], message: `have “${slug}” of another one, ${ANOTHERS}` };
  const document = namedConsultation(found);
  throw new Unreadable(`consultation "${by.slug}"`, { document, faults: [fault] });
}

const ANOTHERS = 'whose links lead there and whose answers are kept under it';

function refuseSameAddress<Document extends { slug: string | null }>(
  documents: Document[],
  named: (document: Document) => Named,
): void {
  const slugs = documents.map(({ slug }) => slug);
  const twice = documents.find(({ slug }, index) => slugs.indexOf(slug) !== index);
  if (!twice) return;
  const document = named(twice);
  const message = 'is the web address of another one too';
  const faults = [{ path: ['slug'], message }];
  throw new Unreadable(`${document._type} "${twice.slug}"`, { document, faults });
}
