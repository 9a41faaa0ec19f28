import type { Drafts } from '../content/drafts.ts';
import type { Found } from '../content/found.ts';
import { Unreadable, type Named } from '../content/read-document.ts';
import { toSnapshot } from '../content/to-site.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { Fault } from '../domain/fault.ts';
import type { Page, Settings } from '../domain/site.ts';
import { consultationPath } from '../form/fields.ts';

/** A draft that a build would not take yet. */
export interface Unfinished {
  type: string; // of the document to mend, as the Studio names it
  id: string;
  address: string; // by its id, as long as it has no web address
  title: string;
  faults: readonly Fault[];
}

export interface Written<Value> {
  id: string;
  value: Value;
}

/** What can be shown of the drafts, and what cannot yet. One does not stand in the way of another. */
export interface ReadDrafts {
  settings?: Settings;
  consultations: Written<Consultation>[];
  pages: Written<Page>[];
  unfinished: Unfinished[];
}

export function readDrafts({ found }: Drafts): ReadDrafts {
  const bare = { ...found, consultations: [], pages: [] };
  const settings = attempt(() => toSnapshot(bare).settings);
  if (!settings.ok) return { consultations: [], pages: [], unfinished: [noSettings(settings)] };

  const consultations = readEach(found.consultations, 'consultation', (each) => {
    return toSnapshot({ ...bare, consultations: [each] }).consultations[0]!;
  });
  const pages = readEach(found.pages, 'page', (each) => {
    return toSnapshot({ ...bare, pages: [each] }).pages[0]!;
  });
  return {
    settings: settings.value,
    consultations: consultations.written,
    pages: pages.written,
    unfinished: [...consultations.unfinished, ...pages.unfinished],
  };
}

type Kind = 'consultations' | 'pages';

interface Read<Value> {
  written: Written<Value>[];
  unfinished: Unfinished[];
}

function readEach<Document extends Found[Kind][number], Value>(
  documents: Document[],
  type: 'consultation' | 'page',
  read: (document: Document) => Value,
): Read<Value> {
  const written: Written<Value>[] = [];
  const unfinished: Unfinished[] = [];
  for (const document of documents) {
    const { _id: id, slug, title } = document;
    const got = isTwice(document, documents) ? sameAddress : attempt(() => read(document));
    if (got.ok) written.push({ id, value: got.value });
    else
      unfinished.push({
        ...{ type, id, title: title ?? shortTitleOf(document) ?? 'Untitled' },
        ...partIn(got),
        address: addressOf(type, slug ?? id),
        faults: got.faults,
      });
  }
  return { written, unfinished };
}

const addressOf = (type: 'consultation' | 'page', slug: string): string =>
  type === 'consultation' ? consultationPath(slug) : `/${slug}/`;

const shortTitleOf = (document: Found[Kind][number]): string | null =>
  'shortTitle' in document ? document.shortTitle : null;

const isTwice = (document: { slug: string | null }, documents: { slug: string | null }[]) =>
  document.slug !== null && documents.filter(({ slug }) => slug === document.slug).length > 1;

type Attempt<Value> =
  { ok: true; value: Value } | { ok: false; document?: Named; faults: readonly Fault[] };

/** A consultation whose version or update cannot be shown is mended there. */
const partIn = ({ document }: { document?: Named }) =>
  document?._type === 'audienceVersion' || document?._type === 'update'
    ? { type: document._type, id: document._id, title: document.title }
    : {};

const sameAddress: Attempt<never> = {
  ok: false,
  faults: [{ path: ['slug'], message: 'is the web address of another one too' }],
};

function attempt<Value>(read: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Unreadable)
      return { ok: false, document: error.document, faults: error.faults };
    throw error;
  }
}

const noSettings = ({ faults }: { faults: readonly Fault[] }): Unfinished => ({
  type: 'settings',
  id: 'settings',
  address: '/',
  title: 'Settings',
  faults,
});
