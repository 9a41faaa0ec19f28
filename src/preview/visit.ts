import type { Shown } from '../components/shown.ts';
import type { Site } from '../components/site.ts';
import type { Drafts } from '../content/drafts.ts';
import type { Consultation } from '../domain/consultation.ts';
import { published } from '../domain/states.ts';
import { consultationAt } from './address.ts';
import { asOf } from './as-of.ts';
import { bannerHtml } from './banner.tsx';
import { notePlaces } from './note-places.ts';
import { openPlaces } from './places.ts';
import { readDrafts, type ReadDrafts, type Unfinished } from './read-drafts.ts';
import type { Session } from './session.ts';

/** What a visitor of one address is shown. */
export interface Visit extends Shown {
  consultation: Consultation | undefined; // that the address is about
  unfinished: Unfinished[]; // what the address is about, where that cannot be shown
}

export interface Visitor {
  pathname: string;
  session: Session;
  studio: string | undefined;
  now: Date;
  shift: number; // ms that `now` is ahead of the real time
}

export function visitOf(drafts: Drafts, visitor: Visitor): Visit {
  const { pathname, session, now } = visitor;
  const slug = consultationAt(pathname);
  const read = readDrafts(drafts);
  const written = read.consultations.find(({ value }) => value.slug === slug)?.value;
  const when = written ? asOf(session.choice, written, now) : { at: now };
  const site = { ...siteAt(when.at, read), shift: +when.at - +now + visitor.shift };
  const consultation = site.consultations.find((each) => each.slug === slug);

  const { note, marksOf } = openPlaces(visitor.studio);
  notePlaces(note, { site, read, drafts });
  const summaryMarks = consultation ? marksOf(consultation, 'summary') : {};
  const about = { pathname, session, consultation, when, summaryMarks };
  const banner = bannerHtml({ ...about, unfinished: read.unfinished });
  return { site, banner, marksOf, consultation, unfinished: unfinishedAt(pathname, read) };
}

function siteAt(at: Date, read: ReadDrafts): Omit<Site, 'shift'> {
  return {
    revision: 'preview',
    mark: 'preview',
    boundaries: [],
    gone: [],
    settings: read.settings ?? noSettings,
    pages: read.pages.map(({ value }) => value),
    consultations: read.consultations.map(({ value }) => published(value, at)),
    now: at,
  };
}

/** Enough for a page that says what the settings lack. */
const noSettings: Site['settings'] = {
  siteName: 'Preview',
  council: '',
  introduction: [],
  contact: { email: '', phone: '', post: '' },
};

function unfinishedAt(pathname: string, { settings, unfinished }: ReadDrafts): Unfinished[] {
  if (!settings) return unfinished;
  const address = `${pathname.replace(/\/$/, '')}/`;
  return unfinished.filter((each) => address.startsWith(each.address));
}
