import type { Site } from '../components/site.ts';
import type { Drafts, ListKeys } from '../content/drafts.ts';
import { nameOf } from '../content/to-version.ts';
import type { AudienceVersion } from '../domain/audience-version.ts';
import type { Keys, Places } from './places.ts';
import type { ReadDrafts } from './read-drafts.ts';

interface Noted {
  site: Site;
  read: ReadDrafts;
  drafts: Drafts;
}

/** Notes where each part of what is shown is written. */
export function notePlaces(note: Places['note'], { site, read, drafts }: Noted): void {
  const noteVersion = (version: AudienceVersion, consultation: string): void => {
    const found = drafts.found.versions.find(
      (each) => each.consultation === consultation && nameOf(each) === version.name,
    );
    note(version, { type: 'audienceVersion', id: found?._id ?? '', path: '' });
  };
  for (const consultation of site.consultations) {
    const id = idOf(read.consultations, consultation.slug);
    const keys = drafts.keys.find(({ _id }) => _id === id);
    note(consultation, { type: 'consultation', id, path: '' }, keys && byPath(keys));
    const own = drafts.found.consultations.find(({ _id }) => _id === id)?.contact;
    for (const version of consultation.versions) noteVersion(version, id);
    for (const update of consultation.updates)
      note(update, { type: 'update', id: update.id, path: '' });
    if (!own) note(consultation.contact, { ...inSettings, path: 'contact' });
  }
  for (const page of site.pages)
    note(page, { type: 'page', id: idOf(read.pages, page.slug), path: '' });
  note(site.settings, inSettings);
}

const inSettings = { type: 'settings', id: 'settings', path: '' };

const idOf = (written: { id: string; value: { slug: string } }[], slug: string): string =>
  written.find(({ value }) => value.slug === slug)?.id ?? '';

const byPath = ({ questions, ...lists }: Omit<ListKeys, '_id'>): Keys => ({
  ...lists,
  'questionnaire.questions': questions,
});
